package cn.dangchang.demo;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.plan.PlanFrame.KeyPoint.Kind;
import cn.dangchang.plan.PlanWorkload;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.util.List;

/**
 * The neighbouring county's plan with the figures of a real district's: 37 enterprises (5 + 5 + 1 + 26), 19 determined visits and 12
 * random ones of 31, among invented enterprises.
 */
public class PlanOfTheNeighbours implements Chapter {
    /** The ten under direct supervision, the mine, and eight of the others. */
    private static final int DETERMINED = 19;
    private static final int RANDOM = 12;

    @Override
    public void play(Stage stage) {
        int year = stage.days().today().getYear();
        stage.days().turnTo(java.time.LocalDate.of(year, 1, 4), 9, 0);
        var register = new NeighboursRegister(stage.rooms().premises().register(stage.acts()));
        var enterprises = register.complete();
        new PlanOf(stage, Office.NEIGHBOURS_PLANNER, year).drafted((drafting, plan) -> draft(drafting, plan, enterprises))
                .approved(Office.NEIGHBOURS_LEADER, "鹤滨县人民政府", "鹤政函〔" + year + "〕6号", "市应急管理局");
    }

    private static void draft(AnnualPlanDrafting drafting, MatterNumber plan, List<Enterprise> enterprises) {
        drafting.figures(plan, List.of(new BaseFigure("烟花爆竹零售网点", 5, "临时零售点"), new BaseFigure("危险化学品生产经营使用企业", 5, "含加油站3家"),
                new BaseFigure("非煤矿山企业", 1, ""), new BaseFigure("冶金、机械、建材、轻工等企业", 26, "")), 37);
        drafting.scope(plan, List.of(new KeyPoint(Kind.FIELD, "危险化学品生产、经营单位"), new KeyPoint(Kind.FIELD, "有限空间、粉尘涉爆、涉氨制冷的工贸企业"),
                new KeyPoint(Kind.MATTER, "应急预案制定及演练情况")), PlanOf.KEY_MONTHS, "如遇重大活动另行增加检查频次");
        drafting.workload(plan, new PlanWorkload(248, 3, 330, 165, new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("1"), 2));
        enterprises.stream().limit(DETERMINED).flatMap(each -> each.sites().stream()).map(Site::id)
                .forEach(site -> drafting.add(plan, PlanOf.determined(site, 1, "key", false)));
        drafting.add(plan, PlanOf.random(null, RANDOM));
    }
}
