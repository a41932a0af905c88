package cn.dangchang.penalty.domain.decision;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Whether the superior has to be told of what was imposed (重大处罚备案). */
final class MajorPenalty {
    private static final Set<PenaltyKind> ALWAYS = EnumSet.of(PenaltyKind.SUSPENSION, PenaltyKind.LOWERED_GRADE, PenaltyKind.LICENCE_REVOKED,
            PenaltyKind.LIMITED_OPERATIONS, PenaltyKind.LIMITED_PRACTICE);

    private MajorPenalty() {}

    /** @param from a fine of this much and more of one party. */
    static boolean is(CaseDraft draft, BigDecimal from) {
        return draft.penalties().stream().anyMatch(each -> each.fine().compareTo(from) >= 0
                || each.weights().stream().flatMap(weight -> weight.others().stream()).anyMatch(ALWAYS::contains));
    }
}
