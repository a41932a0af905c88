package cn.dangchang.law;

import cn.dangchang.law.Violations.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what is proposed against the law (裁量): range, step, circumstances, one fine for one act, the milder law, limitation. */
public interface Weighing {
    /**
     * Weighs one act of one party.
     *
     * @throws cn.dangchang.shared.Refusal {@link DiscretionGround}, {@link LawGround#NO_SUCH_VIOLATION}, {@link LawGround#NO_SUCH_RANGE}
     */
    Weighed weigh(Proposal proposal);

    /**
     * Several acts of one party, each weighed for itself, are punished together (分别裁量、合并处罚).
     *
     * @param finedBefore acts for which this party was fined already
     * @return the sum of the fines
     * @throws cn.dangchang.shared.Refusal {@link DiscretionGround#ACT_FINED_TWICE}
     */
    BigDecimal together(List<Weighed> all, Set<String> finedBefore);

    /** @return of the provisions that one act breaks, the one by which it is fined: the higher fine (行政处罚法 29). */
    Provision heavier(List<Provision> broken, LocalDate day);

    /** Compares the law of both days (行政处罚法 37). @return empty where it was punished by that provision on neither day. */
    Optional<Comparison> compare(Provision provision, LocalDate acted, LocalDate decided);

    /**
     * @param ended the last day of the act, null while it goes on; @param graveHarm life, health or finance with harmful effect: five years instead of two
     * @throws cn.dangchang.shared.Refusal {@link DiscretionGround#LIMITATION_HAS_RUN}
     */
    void requireWithinLimitation(LocalDate ended, LocalDate found, boolean graveHarm);

    /** @param whole income of the year before, illegal gain or fine where the range is a part of it, else null. */
    record Provision(String violation, String range, BigDecimal whole) {}

    /**
     * @param act what was done, one id for one act of the case; @param alsoBroken other provisions that the same act breaks
     * @param acted the day on which it ended, @param lawOf the day whose law is applied: the day of the act or of the decision
     * @param amount fine in yuan, null for none; @param circumstances codes of {@link ReferenceLists#mitigating()} and {@link ReferenceLists#aggravating()}
     * @param approvedBy who approved going below the step, null for nobody
     */
    record Proposal(String act, Provision provision, List<Provision> alsoBroken, LocalDate acted, LocalDate decided, LocalDate lawOf, String step,
                    BigDecimal amount, Set<String> circumstances, String reason, String approvedBy) {}

    /** What may be decided. @param range limits and steps in yuan; @param place where the amount lies as seen from the step. */
    record Weighed(String act, Provision provision, Range range, String step, BigDecimal amount, Place place) {}

    enum Place { BELOW, WITHIN, ABOVE }

    /** @param then as on the day of the act, null where not punished; @param now as on the day of the decision, null where not punished any more. */
    record Comparison(Range then, Range now, Milder milder) {}

    /** Which law is milder; a person looks where one limit went up and another down. */
    enum Milder { SAME, THEN, NOW, PERSON_MUST_LOOK }
}
