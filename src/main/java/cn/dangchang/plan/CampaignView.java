package cn.dangchang.plan;

import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A campaign as its own pages show it.
 *
 * @param rotation the towns of a mutual inspection in their order: each inspects the next, the last the first
 * @param startedBy the leader who approved the start
 * @param closingReason why it was ended although something was missing, or null
 */
public record CampaignView(UUID id, MatterNumber number, AgencyId agency, State state, CampaignPlan plan, CampaignCrew crew,
                           List<UnitId> rotation, PersonId draftedBy, Instant draftedAt, PersonId startedBy, Instant startedAt,
                           PersonId closedBy, Instant closedAt, String closingReason) {
    public CampaignView with(CampaignPlan newPlan, CampaignCrew newCrew, List<UnitId> newRotation) {
        return new CampaignView(id, number, agency, state, newPlan, newCrew, List.copyOf(newRotation), draftedBy, draftedAt, startedBy,
                startedAt, closedBy, closedAt, closingReason);
    }

    public CampaignView started(PersonId by, Instant at) {
        return new CampaignView(id, number, agency, State.RUNNING, plan, crew, rotation, draftedBy, draftedAt, by, at, null, null, null);
    }

    public CampaignView closed(PersonId by, Instant at, String reason) {
        return new CampaignView(id, number, agency, State.CLOSED, plan, crew, rotation, draftedBy, draftedAt, startedBy, startedAt, by, at,
                reason);
    }

    public boolean is(State other) {
        return state == other;
    }
}
