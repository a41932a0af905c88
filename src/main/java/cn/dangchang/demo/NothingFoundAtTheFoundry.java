package cn.dangchang.demo;

/** Three steps and nothing to find; the file waits for the archivist. */
public class NothingFoundAtTheFoundry implements Chapter {
    private VisitOf visit;

    @Override
    public void play(Stage stage) {
        visit = stage.visitOf("foundry").by(Crew.SECOND).as("random", null).daysAgo(27, 9).planned("双随机抽查").daysAgo(26, 9).entered();
        visit.onSite().inspected().fedBack();
        visit.aftermath().bound();
        visit.daysAgo(25, 9).aftermath().received();
    }

    public VisitOf visit() {
        return visit;
    }
}
