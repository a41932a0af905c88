package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Where every command of an investigation begins: the case, locked, filed, and not yet concluded. */
@Component
class InvestigationDesk {
    private final CaseDoor door;
    private final ActRows acts;
    private final ProofRows proofs;
    private final PreservationRows preservations;

    InvestigationDesk(CaseDoor door, ActRows acts, ProofRows proofs, PreservationRows preservations) {
        this.door = door;
        this.acts = acts;
        this.proofs = proofs;
        this.preservations = preservations;
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU, NOT_FILED, INVESTIGATION_NOT_OPEN */
    PenaltyCaseFile mine(MatterNumber number) {
        var file = door.filed(door.mine(number));
        var conclusion = file.conclusion();
        InvestigationGround.INVESTIGATION_NOT_OPEN.refuseIf(conclusion != null && !Boolean.FALSE.equals(conclusion.agreed()));
        return file;
    }

    InvestigationAct act(MatterNumber number, int seq) {
        return acts.findByCaseNumberAndSeq(number.value(), seq).orElseThrow(InvestigationGround.NO_SUCH_ACT::refusal);
    }

    int nextAct(MatterNumber number) {
        return acts.ofCase(number.value()).stream().mapToInt(InvestigationAct::seq).max().orElse(0) + 1;
    }

    CaseDoor door() {
        return door;
    }

    ActRows acts() {
        return acts;
    }

    ProofRows proofs() {
        return proofs;
    }

    PreservationRows preservations() {
        return preservations;
    }

    LocalDateTime minute() {
        return LocalDateTime.ofInstant(door.now(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
