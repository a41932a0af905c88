package cn.dangchang.demo;

/**
 * The party refuses to sign before a witness; one item fails its review and a leader escalates. The new order is fulfilled; the penalty
 * that was proposed keeps the visit open.
 */
public class FailedReviewAtTheColdStore implements Chapter {
    private VisitOf visit;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("cold-store").by(Crew.SECOND).as("special", "涉氨制冷专项执法检查").daysAgo(44, 9).planned("检查液氨制冷系统安全管理和应急处置准备情况")
                .daysAgo(43, 9).entered().found("cold-store");
        var onSite = visit.onSite().inspected().partyRefusesToSign().fedBack().decided(10).proposed();
        visit.aftermath().verified().ordered(onSite).bound();
        visit.daysAgo(42, 10).aftermath().received().archived();
        visit.aftermath().rectification().daysAgo(35, 9).reportedTo(visit.crew().escort()).daysAgo(34, 9).reviewed(2).findingsClosed()
                .daysAgo(33, 10).escalated("heavier-penalty", "首次复查不合格，依法从重处罚").daysAgo(32, 9).orderedAnew(8)
                .daysAgo(26, 9).reportedTo(visit.crew().escort()).daysAgo(25, 9).reviewed().findingsClosed();
    }

    public VisitOf visit() {
        return visit;
    }
}
