package cn.dangchang.penalty;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Weighs what is proposed against each party for each act (裁量), as long as it is not submitted. */
public interface CaseWeighings {
    /**
     * Weighs one act of one party, or weighs it anew; an approval of going below the step is gone then.
     *
     * @throws cn.dangchang.shared.Refusal {@link cn.dangchang.law.DiscretionGround}, {@link CaseGround#VIOLATION_NOT_VERIFIED},
     *     {@link CaseGround#RANGE_FOR_ANOTHER_PARTY}, {@link CaseGround#SANCTION_MISSING}, {@link CaseGround#SANCTION_NOT_PROVIDED},
     *     {@link CaseGround#DRAFT_SUBMITTED}, {@link PenaltyGround#ACT_ALREADY_FINED}
     */
    void weigh(MatterNumber number, int party, int fact, Weigh weigh);

    /** Nothing is proposed for this act of this party. */
    void drop(MatterNumber number, int party, int fact);

    /** A leader who is no officer of the case approves going below the step. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU, NOT_BELOW_THE_STEP */
    void approveBelow(MatterNumber number, int party, int fact);

    /** @return the lines as they stand, by party and act. */
    List<Line> lines(MatterNumber number);

    /** @return what the law and the agency's table propose for these circumstances: the step of the range, or empty where it proposes none. */
    String proposedStep(Set<String> circumstances);

    /**
     * @param alsoBroken other provisions that the same act breaks, {@code violation/range}; @param whole income, gain or fine where the range is a part of
     *     it; @param lawOf the day whose law applies, null for the milder one; @param fine in whole yuan, null for none
     * @param others what is imposed besides; @param circumstances codes of the reference lists
     */
    record Weigh(String violation, String range, Set<String> alsoBroken, BigDecimal whole, LocalDate lawOf, String step, BigDecimal fine,
                 Set<PenaltyKind> others, String othersText, Set<String> circumstances, String reason) {}

    /** @param below the fine lies below the step: legal ground and approval are needed; @param approved somebody approved it */
    record Line(int party, int fact, Weigh weigh, boolean below, boolean approved) {}
}
