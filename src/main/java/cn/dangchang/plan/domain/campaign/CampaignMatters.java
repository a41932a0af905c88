package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignPlan.Phase;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as matters: whoever is of the agency sees them, their clocks and files. */
@Component
@Transactional(readOnly = true)
class CampaignMatters implements MatterSubject {
    private final CampaignRows rows;
    private final CampaignStaffing staffing;
    private final MessageSource messages;
    private final Clock clock;

    CampaignMatters(CampaignRows rows, CampaignStaffing staffing, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.staffing = staffing;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.CAMPAIGN;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return rows.find(matter).filter(each -> each.agency().equals(actor.agency())).isPresent();
    }

    @Override
    public Summary summary(MatterNumber matter) {
        var campaign = find(matter);
        return new Summary(matter, campaign.plan().name(), null, null, word("state." + CampaignWord.of(campaign.state())),
                !campaign.is(State.CLOSED),
                campaign.draftedAt(), List.of(staffing.name(campaign.draftedBy())), List.of(), bar(campaign), List.of());
    }

    private List<Stage> bar(CampaignView campaign) {
        var today = LocalDate.now(clock);
        return campaign.plan().phases().stream().map(phase -> new Stage(phase.name(), state(phase, today))).toList();
    }

    private static Stage.State state(Phase phase, LocalDate today) {
        return today.isAfter(phase.to()) ? Stage.State.DONE : today.isBefore(phase.from()) ? Stage.State.AHEAD : Stage.State.CURRENT;
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        var campaign = find(matter);
        var plan = campaign.plan();
        var lines = List.of(new Line(word("basis"), plan.basis() + " " + plan.basisNumber()), new Line(word("period"), plan.from() + " — "
                + plan.to()),
                new Line(word("groups"), String.valueOf(campaign.crew().groups().size())));
        return new Briefing(List.of(new Section(word("title"), lines, List.of(new Link(word("open"), "/campaigns/" + matter)))));
    }

    private CampaignView find(MatterNumber matter) {
        return rows.find(matter).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    private String word(String key) {
        return messages.getMessage("plan.campaign." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
