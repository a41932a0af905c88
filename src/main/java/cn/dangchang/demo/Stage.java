package cn.dangchang.demo;

import cn.dangchang.law.ChecklistAmendments;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.Draws;
import cn.dangchang.plan.Registers;
import cn.dangchang.plan.SelfCheckNotices;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.VisitGate;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.registry.Experts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everything that a chapter needs to be played. */
@Component
@Profile("demo")
public record Stage(StoryDays days, Acts acts, SiteDesks site, DecisionDesks decisions, Rooms rooms, ScheduleRoom schedules) {
    /** The places and things of the story, and where orders are followed up. */
    @Component
    @Profile("demo")
    public record Rooms(Premises premises, Observations observations, Props props, FollowUpDesks followUps,
                        Rectifications rectifications, Experts experts, Planning planning, RegisterDesk register,
                        CampaignDesks campaigns, Books books, PenaltyDesks penalties) {}

    /** Tip-offs and the plain registers. */
    @Component
    @Profile("demo")
    public record Books(TipOffs tipOffs, Registers registers, SelfCheckNotices selfChecks, ChecklistAmendments amendments) {}

    /** What is planned and drawn before a visit. */
    @Component
    @Profile("demo")
    public record Planning(AnnualPlans plans, AnnualPlanDrafting drafting, VisitGate gate, Draws draws, DrawRecords drawRecords,
                           ReferenceLists lists) {}

    public VisitOf visitOf(String place) {
        return visitOf(rooms.premises().at(place));
    }

    public VisitOf visitOf(Premises.Place place) {
        return new VisitOf(this, place);
    }
}
