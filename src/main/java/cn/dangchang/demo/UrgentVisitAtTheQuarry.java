package cn.dangchang.demo;

/**
 * A tip-off cannot wait: the officers enter at once and the leader approves afterwards; all is corrected on the spot and the visit is
 * closed.
 */
public class UrgentVisitAtTheQuarry implements Chapter {
    private VisitOf visit;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("quarry").as("tip-off", null).daysAgo(38, 8).startedUrgently("群众电话反映采场北侧边坡有落石，需立即到场核查").entered()
                .found("quarry");
        visit.complete(Office.LEADER, "file-late-approval", java.util.Map.of("decision", "approve", "opinion", "情况属实，同意补办"));
        visit.onSite().inspected().fedBack().decided(5).proposed();
        visit.aftermath().verified().bound();
        visit.daysAgo(37, 10).aftermath().received().archived().closed();
    }

    public VisitOf visit() {
        return visit;
    }
}
