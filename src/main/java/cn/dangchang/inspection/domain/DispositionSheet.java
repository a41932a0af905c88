package cn.dangchang.inspection.domain;

import cn.dangchang.engine.Outcome;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The sheet over all findings of a round: decided, signed by two officers, co-signed by the escorts. */
@Service
public class DispositionSheet {
    private final VisitDesk desk;
    private final Officers officers;
    private final Progress progress;
    private final Inkwell ink;

    DispositionSheet(VisitDesk desk, Officers officers, Progress progress, Inkwell ink) {
        this.desk = desk;
        this.officers = officers;
        this.progress = progress;
        this.ink = ink;
    }

    public Outcome propose(MatterNumber number) {
        var visit = desk.openForHouse(number);
        visit.requireStage(VisitStage.DISPOSING);
        visit.requireOfficer(desk.person());
        officers.requireTwo(visit.officers(), desk.today());
        var round = progress.round(visit);
        round.toDecide().forEach(finding -> InspectionGround.FINDING_NOT_DISPOSED.refuseIf(!finding.decidedIn(visit.round()), finding.seq()));
        requireNotDenied(visit, round);
        if (!round.decided().isEmpty()) {
            ink.rule(visit, SignedThing.DISPOSITIONS).requireComplete();
        }
        round.decided().forEach(Finding::disposed);
        visit.disposed();
        progress.after(visit);
        desk.write(visit, "dispositions-proposed", Map.of("round", visit.round(), "findings", round.decided().size()));
        return progress.round(visit).flags();
    }

    /** Only what both sides have signed takes effect. */
    public Outcome coSign(MatterNumber number, boolean agreed) {
        var visit = desk.openForHouse(number);
        visit.requireStage(VisitStage.CO_SIGNING);
        InspectionGround.CO_SIGNER_DISAGREES.refuseAtIf(!agreed, "decision");
        var round = progress.round(visit);
        requireNotDenied(visit, round);
        if (!round.decided().isEmpty()) {
            ink.rule(visit, SignedThing.DISPOSITIONS).requireComplete();
            if (ink.rule(visit, SignedThing.DISPOSITIONS).by(cn.dangchang.inspection.MemberRole.ESCORT).isEmpty()) {
                ink.sign(visit, SignedThing.DISPOSITIONS, "", desk.person(), null, null);
            }
        }
        visit.coSigned(true);
        progress.after(visit);
        desk.write(visit, "dispositions-co-signed", Map.of("round", visit.round()));
        return progress.round(visit).flags();
    }

    private static void requireNotDenied(Visit visit, Round round) {
        if (round.decided().stream().flatMap(finding -> finding.actions().stream()).anyMatch(Disposition::burdens)) {
            visit.requireNotDenied();
        }
    }
}
