package cn.dangchang.demo;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.Campaigns.Campaign;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;

/** The coordinator lets the solver schedule the running campaigns, always with the same outcome, and takes over what it proposes. */
public class ScheduleOfTheCampaign implements Chapter {
    private static final long SEED = 2017;
    private static final int MOVES = 20_000;
    private static final String REASON = "行动时间集中，经组长同意";

    private final AgencyId agency;
    private final PersonId coordinator;

    public ScheduleOfTheCampaign(AgencyId agency, PersonId coordinator) {
        this.agency = agency;
        this.coordinator = coordinator;
    }

    @Override
    public void play(Stage stage) {
        var room = stage.schedules();
        var open = stage.acts().as(coordinator, () -> room.boards().openable().stream().map(Choice::reference).toList());
        room.campaigns().stream().flatMap(each -> each.of(agency).stream())
                .filter(each -> open.contains(each.id().toString()) && !each.targets().isEmpty() && !each.groups().isEmpty())
                .forEach(each -> schedule(stage, each));
    }

    /** Made before the campaign begins, so that all of its days can be used. */
    private void schedule(Stage stage, Campaign campaign) {
        stage.days().turnTo(campaign.from().minusDays(3), 16, 0);
        var room = stage.schedules();
        var schedule = stage.acts().as(coordinator,
                () -> room.scheduling().open(new Opening(BasisKind.CAMPAIGN, campaign.id().toString(), null)));
        var run = stage.acts().as(coordinator, () -> room.proposals().solve(schedule, SEED, MOVES));
        stage.acts().as(coordinator, () -> room.proposals().takeOver(run, REASON));
    }
}
