package cn.dangchang.demo;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** One annual plan as it is told: drafted by the planner, agreed by the leader, approved by the government, filed. */
final class PlanOf {
    static final List<Integer> KEY_MONTHS = List.of(2, 3, 5, 6, 9, 10, 12);

    private final Stage stage;
    private final PersonId planner;
    private final int year;
    private MatterNumber number;

    PlanOf(Stage stage, PersonId planner, int year) {
        this.stage = stage;
        this.planner = planner;
        this.year = year;
    }

    /** @param drafting lines and figures, done by the planner on the first working days of the year. */
    PlanOf drafted(BiConsumer<AnnualPlanDrafting, MatterNumber> drafting) {
        stage.days().turnTo(LocalDate.of(year, 1, 5), 9, 0);
        number = stage.acts().as(planner, () -> stage.rooms().planning().drafting().open(year));
        stage.acts().as(planner, () -> drafting.accept(stage.rooms().planning().drafting(), number));
        stage.acts().complete(number, planner, "draft-annual-plan", Map.of());
        return this;
    }

    void approved(PersonId leader, String government, String documentNumber, String filedWith) {
        stage.days().turnTo(LocalDate.of(year, 1, 7), 10, 0);
        stage.acts().complete(number, leader, "review-annual-plan", Map.of("decision", "approve", "opinion", "同意，报县人民政府批准"));
        stage.days().turnTo(LocalDate.of(year, 1, 14), 15, 0);
        stage.acts().complete(number, planner, "record-government-approval", Map.of("government", government, "documentNumber",
                documentNumber,
                "approvedOn", LocalDate.of(year, 1, 13).toString()));
        stage.days().turnTo(LocalDate.of(year, 1, 16), 9, 30);
        stage.acts().complete(number, planner, "record-filing", Map.of("filedWith", filedWith, "filedOn", LocalDate.of(year, 1, 16)
                .toString(),
                "filingNumber", "安备〔" + year + "〕1号"));
    }

    static LineEntry determined(UUID site, int visits, String form, boolean key) {
        return new LineEntry(Mode.DETERMINED, site, null, visits, KEY_MONTHS, "依照行政权力清单检查安全生产条件和有关设备、材料、劳动防护用品的安全管理", form,
                "现场检查、查阅资料；发现问题责令限期整改并复查", key);
    }

    static LineEntry random(String sector, int visits) {
        return new LineEntry(Mode.RANDOM, null, sector, visits, KEY_MONTHS, "随机抽取综合监管单位，含暗查暗访", "random", "随机选派执法人员，检查结果及时公开", false);
    }
}
