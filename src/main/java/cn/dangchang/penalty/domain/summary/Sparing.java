package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.DECIDER_PROPOSED_IT;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NEEDS_A_REASON;

import cn.dangchang.penalty.SparingGround;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The officers propose that nothing is imposed; a leader agrees or not. */
@Embeddable
record Sparing(@Enumerated(EnumType.STRING) @Column(name = "sparing_ground") SparingGround ground, @Column(name = "sparing_reason") String reason,
               @Column(name = "sparing_by") String by, @Column(name = "sparing_on") LocalDate on, @Column(name = "sparing_agreed") Boolean agreed,
               @Column(name = "sparing_decided_by") String decidedBy, @Column(name = "sparing_decided_on") LocalDate decidedOn,
               @Column(name = "sparing_opinion") String opinion) {
    static Sparing proposed(SparingGround ground, String reason, PersonId by, LocalDate on) {
        DECISION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        return new Sparing(ground, reason.strip(), by.value(), on, null, null, null, null);
    }

    Sparing decided(boolean agrees, String words, PersonId decider, LocalDate day) {
        DECIDER_PROPOSED_IT.refuseIf(decider.value().equals(by));
        DECISION_NEEDS_A_REASON.refuseAtIf(!agrees && (words == null || words.isBlank()), "opinion");
        return new Sparing(ground, reason, by, on, agrees, decider.value(), day, words);
    }

    SummaryPenaltyFile.Sparing view() {
        return new SummaryPenaltyFile.Sparing(ground, reason, PersonId.orNull(by), on, agreed, PersonId.orNull(decidedBy), decidedOn, opinion);
    }
}
