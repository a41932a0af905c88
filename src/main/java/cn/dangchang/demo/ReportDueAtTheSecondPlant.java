package cn.dangchang.demo;

/** The order runs out in two days and the party has not reported; the file waits for the coordinator. */
public class ReportDueAtTheSecondPlant implements Chapter {
    @Override
    public void play(Stage stage) {
        var visit = stage.visitOf("furniture-2").as("routine", null).daysAgo(9, 9).planned("日常检查").daysAgo(8, 9).entered()
                .found("second-plant");
        var onSite = visit.onSite().inspected().fedBack().decided(10).proposed();
        visit.aftermath().ordered(onSite).bound();
    }
}
