package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_ESCALATE;

import cn.dangchang.rectification.PenaltyProposedAfterFailedReview;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader decides on what the rules propose after a failed review; the sanction itself belongs to a penalty matter. */
@Service
@Transactional
public class Escalating {
    private final RectificationDesk desk;
    private final Escalations escalations;
    private final ApplicationEventPublisher events;

    Escalating(RectificationDesk desk, Escalations escalations, ApplicationEventPublisher events) {
        this.desk = desk;
        this.escalations = escalations;
        this.events = events;
    }

    /** @throws cn.dangchang.shared.Refusal DEVIATION_NEEDS_A_REASON where the decision is not among the proposals and says no reason. */
    public void decide(MatterNumber number, String measure, String reason) {
        var matter = desk.open(number);
        var escalation = undecided(matter);
        escalation.decide(measure, reason, desk.actor(), desk.today());
        desk.note(matter, "escalation-decided", Map.of("measure", measure, "proposed", escalation.view().proposed()));
        if (escalation.handedOver()) {
            var findings = matter.items().stream().filter(Item::failed).map(Item::finding).toList();
            events.publishEvent(new PenaltyProposedAfterFailedReview(matter.number(), matter.visit(), matter.party().enterprise(), findings,
                    measure, reason, desk.actor()));
        }
    }

    /** @return the first proposal, for the form. */
    @Transactional(readOnly = true)
    public Map<String, Object> opening(MatterNumber number) {
        return undecided(desk.seen(number)).view().proposed().stream().findFirst().map(first -> Map.<String, Object>of("measure", first))
                .orElse(Map.of());
    }

    private Escalation undecided(Rectification matter) {
        return escalations.findByRectificationAndMeasureIsNull(matter.id()).orElseThrow(NOTHING_TO_ESCALATE::refusal);
    }
}
