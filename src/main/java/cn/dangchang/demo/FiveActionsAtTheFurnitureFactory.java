package cn.dangchang.demo;

import cn.dangchang.inspection.MajorHazards.Step;

/**
 * A dust-explosion factory with a major hazard: all five actions in one visit. Work stops, resumes with approval, the order is fulfilled.
 * The penalty on the spot is decided, filed and paid and waits to be closed; the case is handed over, so the visit stays open.
 */
public class FiveActionsAtTheFurnitureFactory implements Chapter {
    private VisitOf visit;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("furniture").as("special", "粉尘涉爆专项执法检查").withExpertAndEscort().daysAgo(46, 9).planned("核查除尘系统防爆措施和重大事故隐患自查情况")
                .daysAgo(45, 8).entered().found("furniture");
        var onSite = visit.onSite().handedOver("建议对第1、2项问题立案", "hazard", "lock").inspected().fedBack().decided(12).proposed().coSigned();
        visit.aftermath().verified().ordered(onSite).stopped(onSite).evidenceSecured().handedToFireService();
        var penalty = visit.aftermath().summaryPenalty().heard(2000, "培训确已组织，签到由班组长代签，愿意补训，请求从轻处理", "情况属实，予以采纳，按拟处罚数额从轻确定")
                .decided(1500);
        var finding = visit.finding("hazard");
        stage.acts().as(Office.LEADER, () -> {
            stage.decisions().hazards().note(finding, Step.ASSIGNED, "交办执法一组跟踪督办，企业主要负责人为整改责任人", stage.days().day());
            stage.decisions().hazards().note(finding, Step.LEDGER, "列入县重大事故隐患台账", stage.days().day());
        });
        visit.aftermath().bound();
        visit.daysAgo(44, 10).aftermath().received();
        penalty.daysAgo(44, 11).filed();
        visit.daysAgo(43, 10).aftermath().receiptArrived().archived();
        visit.aftermath().stopOrder().daysAgo(40, 9).reportedTo(visit.crew().escort()).resumptionAsked("除尘系统已加装泄爆装置并经检测合格，申请恢复使用")
                .daysAgo(39, 9).reviewed().resumptionReviewed().daysAgo(38, 10).resumptionApproved().findingsClosed();
        penalty.daysAgo(38, 15).paid("（华）非税20260117");
        visit.aftermath().rectification().daysAgo(36, 15).reportedTo(visit.crew().escort()).daysAgo(35, 9).reviewed().findingsClosed();
    }

    public VisitOf visit() {
        return visit;
    }
}
