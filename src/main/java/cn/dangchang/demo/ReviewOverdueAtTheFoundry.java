package cn.dangchang.demo;

/** The party has reported in time; the officers have let the term of their review pass. */
public class ReviewOverdueAtTheFoundry implements Chapter {
    @Override
    public void play(Stage stage) {
        var visit = stage.visitOf("foundry").by(Crew.SECOND).as("routine", null).daysAgo(19, 9).planned("日常检查").daysAgo(18, 9).entered()
                .found("foundry");
        var onSite = visit.onSite().inspected().fedBack().decided(6).proposed();
        visit.aftermath().ordered(onSite).bound();
        visit.daysAgo(17, 9).aftermath().received().archived();
        visit.aftermath().rectification().daysAgo(13, 10).reportedTo(visit.crew().escort());
    }
}
