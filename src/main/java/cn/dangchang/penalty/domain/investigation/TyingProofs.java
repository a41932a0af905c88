package cn.dangchang.penalty.domain.investigation;

import static cn.dangchang.penalty.InvestigationGround.ACT_UNSIGNED;
import static cn.dangchang.penalty.InvestigationGround.FACT_NOT_LOOKED_INTO;
import static cn.dangchang.penalty.InvestigationGround.NO_SUCH_EVIDENCE;
import static cn.dangchang.penalty.InvestigationGround.NO_SUCH_PROOF;
import static cn.dangchang.penalty.InvestigationGround.PRESERVATION_UNDECIDED;
import static cn.dangchang.penalty.InvestigationGround.PROOF_INCOMPLETE;
import static cn.dangchang.penalty.InvestigationGround.PROOF_MISSING;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.InvestigationFile;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties evidence to facts, and says what a fact still lacks before the investigation may end. */
@Service
@Transactional
class TyingProofs implements Investigations {
    private final InvestigationDesk desk;
    private final InvestigationReading reading;
    private final CaseFiles files;

    TyingProofs(InvestigationDesk desk, InvestigationReading reading, CaseFiles files) {
        this.desk = desk;
        this.reading = reading;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public InvestigationFile file(MatterNumber number) {
        return reading.of(desk.door().seen(number));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireLookedInto(MatterNumber number) {
        looked(desk.door().seen(number));
    }

    @Override
    @Transactional(readOnly = true)
    public void requireProven(MatterNumber number) {
        var file = desk.door().seen(number);
        var holes = looked(file).requiredHoles();
        PROOF_MISSING.refuseIf(!holes.isEmpty(), reading.words(holes));
    }

    @Override
    public int tie(MatterNumber number, Tie proof) {
        var file = desk.mine(number);
        requireComplete(file, proof);
        var seq = desk.proofs().ofCase(number.value()).stream().mapToInt(CaseProof::seq).max().orElse(0) + 1;
        desk.proofs().saveAndFlush(CaseProof.of(number, seq, proof, desk.door().actor(), desk.door().now()));
        desk.door().note(number, "proof-tied", Map.of("proof", seq, "fact", proof.fact(), "proves", proof.proves().stream().map(Enum::name).sorted().toList()));
        return seq;
    }

    @Override
    public void untie(MatterNumber number, int proof) {
        desk.mine(number);
        var tied = desk.proofs().ofCase(number.value()).stream().filter(each -> each.seq() == proof).findFirst().orElseThrow(NO_SUCH_PROOF::refusal);
        desk.proofs().delete(tied);
        desk.door().note(number, "proof-untied", Map.of("proof", proof, "fact", tied.fact()));
    }

    private void requireComplete(PenaltyCaseFile file, Tie proof) {
        CaseGround.NO_SUCH_FACT.refuseAtIf(file.facts().stream().noneMatch(each -> each.seq() == proof.fact()), "fact");
        CaseGround.NO_SUCH_PARTY.refuseAtIf(proof.party() != null && file.parties().stream().noneMatch(each -> each.seq() == proof.party()), "party");
        PROOF_INCOMPLETE.refuseAtIf((proof.evidence() == null) == (proof.act() == null), "evidence");
        PROOF_INCOMPLETE.refuseAtIf(proof.kind() == null, "kind");
        PROOF_INCOMPLETE.refuseAtIf(!ActContent.filled(proof.what()), "what");
        PROOF_INCOMPLETE.refuseAtIf(!ActContent.filled(proof.source()), "source");
        PROOF_INCOMPLETE.refuseAtIf(proof.proves() == null || proof.proves().isEmpty(), "proves");
        NO_SUCH_EVIDENCE.refuseAtIf(proof.evidence() != null && files.of(file, proof.evidence()).isEmpty(), "evidence");
        if (proof.act() != null) {
            ACT_UNSIGNED.refuseAtIf(desk.act(file.number(), proof.act()).document() == null, "act", proof.act());
        }
    }

    private InvestigationFile looked(PenaltyCaseFile file) {
        var found = reading.of(file);
        found.acts().stream().filter(each -> !each.signed()).findFirst().ifPresent(each -> {
            throw ACT_UNSIGNED.refusal(each.seq());
        });
        PRESERVATION_UNDECIDED.refuseIf(desk.preservations().ofCase(file.number().value()).stream().anyMatch(each -> each.state().open()));
        boolean acted = !found.acts().isEmpty();
        file.facts().stream().filter(fact -> !acted && found.proofs().stream().noneMatch(each -> each.fact() == fact.seq())).findFirst().ifPresent(fact -> {
            throw FACT_NOT_LOOKED_INTO.refusal(fact.seq(), fact.text());
        });
        return found;
    }
}
