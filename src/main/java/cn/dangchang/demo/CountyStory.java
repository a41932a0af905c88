package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import java.util.List;

/** The chapters in their order, the oldest first. */
public final class CountyStory {
    private CountyStory() {}

    public static List<Chapter> chapters() {
        return List.of(
                new OpeningOfTheRegister(),
                new PlanOfTheYear(),
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
                new DrawOfTheWorkshops(),
                new LicencesOfTheRegister(),
                new BooksOfTheCounty(),
                new CampaignInTheCity(),
                new ScheduleOfTheCampaign(City.AGENCY, City.COORDINATOR),
                new VisitsOfTheCitysCampaign(Field.MINES),
                new VisitsOfTheCitysCampaign(Field.CHEMICALS),
                new VisitsOfTheCitysCampaign(Field.METALLURGY),
                new VisitsOfTheCitysCampaign(Field.DUST),
                new VisitsOfTheCitysCampaign(Field.AMMONIA),
                new PlanOfTheNeighbours());
    }
}
