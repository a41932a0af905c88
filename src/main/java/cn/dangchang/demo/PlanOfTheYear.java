package cn.dangchang.demo;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlanDrafting.Filter;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.plan.PlanFrame.KeyPoint.Kind;
import cn.dangchang.plan.PlanWorkload;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** The county's plan, on which the visits of the story rest; one for each year that the story touches. */
public class PlanOfTheYear implements Chapter {
    private static final int LONGEST = 60;

    @Override
    public void play(Stage stage) {
        IntStream.rangeClosed(stage.days().ago(LONGEST).getYear(), stage.days().today().getYear())
                .filter(year -> stage.rooms().planning().plans().inForce(Office.AGENCY, year).isEmpty())
                .forEach(year -> new PlanOf(stage, Office.PLANNER, year)
                .drafted(PlanOfTheYear::draft)
                .approved(Office.LEADER, "华溪县人民政府", "华政函〔" + year + "〕3号", "市应急管理局"));
    }

    private static void draft(AnnualPlanDrafting drafting, MatterNumber plan) {
        drafting.figures(plan, List.of(new BaseFigure("涉尘企业", 1, "两个厂区"), new BaseFigure("危险化学品经营企业", 1, ""), new BaseFigure("涉氨企业", 1, ""),
                new BaseFigure("非煤矿山企业", 1, ""), new BaseFigure("冶金企业", 1, "")), 5);
        drafting.scope(plan, List.of(new KeyPoint(Kind.FIELD, "粉尘涉爆、涉氨制冷、有限空间作业"), new KeyPoint(Kind.REGION, "青石镇工业园"),
                new KeyPoint(Kind.MATTER, "应急预案制定及演练情况")), PlanOf.KEY_MONTHS, "重大活动期间另行增加频次");
        drafting.workload(plan, new PlanWorkload(248, 6, 620, 410, new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("1.5"), 2));
        drafting.fill(plan, new Filter(null, null, null, null), PlanOf.determined(null, 4, "routine", true));
        drafting.add(plan, PlanOf.random("dust", 2));
    }
}
