package cn.dangchang.demo;

import java.util.List;

/** The chapters in their order, the oldest first. */
public final class CountyStory {
    private CountyStory() {}

    public static List<Chapter> chapters() {
        return List.of(
                new OpeningOfTheRegister(),
                new FiveActionsAtTheFurnitureFactory(),
                new FailedReviewAtTheColdStore(),
                new UrgentVisitAtTheQuarry(),
                new CrossAreaVisitToTheSteelworks(),
                new NothingFoundAtTheFoundry(),
                new ConsultationAtTheChemicalsDealer(),
                new ReviewOverdueAtTheFoundry(),
                new ReportDueAtTheSecondPlant(),
                new DisputeAtTheQuarry(),
                new SheetToCoSignAtTheSecondPlant(),
                new VisitsOfToday(),
                new PlansThatWait(),
                new ScheduleOfTheCampaign());
    }
}
