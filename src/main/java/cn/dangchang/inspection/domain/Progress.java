package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitStage;
import org.springframework.stereotype.Component;

/** Looks, after every act, how far the visit has come. */
@Component
class Progress {
    private final Findings findings;
    private final FollowUps followUps;
    private final Opening opening;

    Progress(Findings findings, FollowUps followUps, Opening opening) {
        this.findings = findings;
        this.followUps = followUps;
        this.opening = opening;
    }

    Round round(Visit visit) {
        return new Round(visit, findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live).toList());
    }

    void after(Visit visit) {
        if (visit.stage() != VisitStage.ACTING) {
            return;
        }
        var round = round(visit);
        if (round.settled()) {
            visit.settled();
            closeIfDue(visit);
        } else if (round.nextRoundIsDue()) {
            visit.disposeAgain();
        }
    }

    /** The last follow-up opens close-visit for a person; where nothing followed, the settled visit itself does. */
    void closeIfDue(Visit visit) {
        boolean settled = visit.stage() == VisitStage.FILING || visit.stage() == VisitStage.FILED;
        if (settled && !visit.closing() && !round(visit).live().isEmpty()
                && followUps.findByVisitOrderByOpenedAt(visit.number().value()).stream().noneMatch(FollowUp::open)) {
            opening.closing(visit);
        }
    }
}
