package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.util.Set;
import java.util.UUID;

/** The investigation of a penalty case: acts, evidence and what each fact still lacks. */
public interface Investigations {
    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    InvestigationFile file(MatterNumber number);

    /** @return whether every fact has its required proof. */
    default boolean complete(MatterNumber number) {
        return file(number).complete();
    }

    /**
     * An end of the investigation, however it ends: something was done or secured about every fact, every act is signed, and nothing is preserved
     * without a decision.
     *
     * @throws cn.dangchang.shared.Refusal FACT_NOT_LOOKED_INTO, ACT_UNSIGNED, PRESERVATION_UNDECIDED
     */
    void requireLookedInto(MatterNumber number);

    /**
     * What a conclusion that proposes a penalty asks: {@link #requireLookedInto} and no required hole (行政处罚法 40).
     *
     * @throws cn.dangchang.shared.Refusal PROOF_MISSING with the fact and the element, and those above
     */
    void requireProven(MatterNumber number);

    /**
     * Ties a file of the case or of its visit, or a signed act, to a fact.
     *
     * @return the proof's number
     * @throws cn.dangchang.shared.Refusal PROOF_INCOMPLETE, NO_SUCH_EVIDENCE, NO_SUCH_ACT, INVESTIGATION_NOT_OPEN and those of the case
     */
    int tie(MatterNumber number, Tie proof);

    void untie(MatterNumber number, int proof);

    /** @param evidence id of a file, or null; @param act number of a signed act, or null: exactly one of both. */
    record Tie(int fact, Integer party, EvidenceKind kind, String what, String source, UUID evidence, Integer act, Set<ProofElement> proves) {}
}
