package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends campaigns. */
@Service
@Transactional
class CampaignEnd implements CampaignClosing {
    private final CampaignScope scope;
    private final CampaignRemains remains;
    private final CampaignVisits visits;
    private final MessageSource messages;

    CampaignEnd(CampaignScope scope, CampaignRemains remains, CampaignVisits visits, MessageSource messages) {
        this.scope = scope;
        this.remains = remains;
        this.visits = visits;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Missing> missing(MatterNumber number) {
        return remains.of(scope.own(number), scope.today());
    }

    @Override
    @Transactional(readOnly = true)
    public Tally tally(MatterNumber number) {
        return visits.tally(scope.own(number));
    }

    @Override
    public void close(MatterNumber number, String reason) {
        var campaign = scope.open(number, Role.COORDINATOR, Role.LEADER, Role.HEAD);
        CampaignGround.CAMPAIGN_NOT_RUNNING.refuseIf(!campaign.is(State.RUNNING), campaign.plan().name());
        var missing = remains.of(campaign, scope.today());
        var refusing = missing.stream().filter(each -> each.kind().refuses()).toList();
        CampaignGround.CAMPAIGN_MATERIAL_MISSING.refuseIf(!refusing.isEmpty(), words(refusing));
        boolean leader = scope.actor().is(Role.LEADER) || scope.actor().is(Role.HEAD);
        boolean reasoned = leader && reason != null && !reason.isBlank();
        CampaignGround.CAMPAIGN_END_NEEDS_A_LEADERS_REASON.refuseAtIf(!missing.isEmpty() && !reasoned, "reason", words(missing));
        end(campaign, missing, missing.isEmpty() ? null : reason.strip());
    }

    private void end(CampaignView campaign, List<Missing> missing, String reason) {
        scope.change(campaign, each -> each.closed(scope.actor().person(), scope.now(), reason), "campaign-closed",
                Map.of("missing", missing.stream().map(each -> each.kind().name()).toList()));
    }

    private String words(List<Missing> missing) {
        return missing.stream().map(each -> messages.getMessage("plan.campaign.missing." + CampaignWord.of(each.kind()),
                new Object[] {each.count()},
                java.util.Locale.SIMPLIFIED_CHINESE)).reduce((one, two) -> one + "；" + two).orElse("");
    }
}
