package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** Opens a case that no visit brought: a tip-off, a transfer, the superior, an accident. */
public interface CaseOpenings {
    /**
     * @return the case, waiting for the application of its officers
     * @throws cn.dangchang.shared.Refusal {@link CaseGround#SOURCE_MISSING}, {@link CaseGround#SOURCE_OPENS_BY_ITSELF},
     *     {@link CaseGround#FEWER_THAN_TWO_OFFICERS}, NOT_FOR_YOU and the officers' gate
     */
    MatterNumber open(Opening opening);

    /**
     * A party that was fined refuses to correct (安全生产法 112): a case of its own, about that party and this fact.
     *
     * @throws cn.dangchang.shared.Refusal {@link CaseGround#FEWER_THAN_TWO_OFFICERS}, NOT_FOR_YOU and the officers' gate
     */
    MatterNumber continued(MatterNumber first, int party, String fact, PersonId second);

    /** @param reference number of the tip-off, or of the paper; @param subject whom it is about; @param second the other officer. */
    record Opening(CaseSource source, String reference, String subject, String place, String fact, PersonId second) {}
}
