package cn.dangchang.plan.domain.campaign;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who reads and who changes campaigns. Every change holds the campaign's row, so that two never pass each other. */
@Component
class CampaignScope {
    private final CampaignRows rows;
    private final Acting acting;
    private final AuditTrail trail;
    private final Clock clock;

    CampaignScope(CampaignRows rows, Acting acting, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
    }

    Actor actor() {
        return acting.required();
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} unless the acting person holds one of the roles. */
    Actor require(Role... roles) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(Stream.of(roles).noneMatch(actor::is));
        return actor;
    }

    CampaignView own(MatterNumber number) {
        return own(rows.find(number));
    }

    /** @return the campaign, held; whoever holds one of the roles may change it until it has ended. */
    CampaignView open(MatterNumber number, Role... roles) {
        var campaign = own(rows.locked(number));
        if (roles.length > 0) {
            require(roles);
        }
        CampaignGround.CAMPAIGN_IS_CLOSED.refuseIf(campaign.is(State.CLOSED));
        return campaign;
    }

    CampaignView draft(MatterNumber number) {
        var campaign = open(number, Role.COORDINATOR);
        CampaignGround.CAMPAIGN_NOT_A_DRAFT.refuseIf(!campaign.is(State.DRAFT));
        return campaign;
    }

    void change(CampaignView campaign, UnaryOperator<CampaignView> change, String fact, Map<String, ?> facts) {
        rows.change(change.apply(campaign));
        record(campaign, fact, facts);
    }

    void record(CampaignView campaign, String fact, Map<String, ?> facts) {
        trail.record(campaign.number(), "plan." + fact, facts);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private CampaignView own(Optional<CampaignView> found) {
        return found.filter(each -> each.agency().equals(acting.required().agency())).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
