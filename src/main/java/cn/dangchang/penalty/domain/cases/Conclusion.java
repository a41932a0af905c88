package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 调查终结: how the officers want it to end, and whether a leader agrees. */
@Embeddable
record Conclusion(@Enumerated(EnumType.STRING) @Column(name = "conclusion_ground") NoPenaltyGround ground,
                  @Column(name = "conclusion_penalty") Boolean penalty, @Column(name = "conclusion_complex") Boolean complex,
                  @Column(name = "conclusion_public_interest") Boolean publicInterest, @Column(name = "conclusion_reason") String reason,
                  @Column(name = "conclusion_correction") String correction, @Column(name = "concluded_by") String by,
                  @Column(name = "concluded_on") LocalDate on, @Column(name = "conclusion_agreed") Boolean agreed,
                  @Column(name = "conclusion_decided_by") String decidedBy, @Column(name = "conclusion_decided_on") LocalDate decidedOn,
                  @Column(name = "conclusion_opinion") String opinion) {
    /** @param correction how the act was corrected; needed wherever it was done (行政处罚法 33). */
    static Conclusion proposed(NoPenaltyGround ground, String reason, String correction, PersonId by, LocalDate on) {
        CaseGround.CONCLUSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        CaseGround.CORRECTION_NEEDED.refuseAtIf(ground.actDone() && (correction == null || correction.isBlank()), "correction");
        return new Conclusion(ground, false, false, false, reason.strip(), correction, by.value(), on, null, null, null, null);
    }

    /** A penalty is due (行政处罚法 57 一). @param complex, publicInterest circumstances that ask for review and discussion (行政处罚法 57, 58) */
    static Conclusion penalty(boolean complex, boolean publicInterest, String reason, PersonId by, LocalDate on) {
        CaseGround.CONCLUSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        return new Conclusion(null, true, complex, publicInterest, reason.strip(), null, by.value(), on, null, null, null, null);
    }

    Conclusion decided(boolean agrees, String words, PersonId decider, LocalDate day) {
        CaseGround.CONCLUDER_DECIDES.refuseIf(decider.value().equals(by));
        CaseGround.OPINION_NEEDED.refuseAtIf(!agrees && (words == null || words.isBlank()), "opinion");
        return new Conclusion(ground, penalty, complex, publicInterest, reason, correction, by, on, agrees, decider.value(), day, words);
    }

    PenaltyCaseFile.Conclusion view() {
        return new PenaltyCaseFile.Conclusion(ground, Boolean.TRUE.equals(penalty), Boolean.TRUE.equals(complex), Boolean.TRUE.equals(publicInterest), reason, correction, new PersonId(by), on, agreed, PersonId.orNull(decidedBy), decidedOn, opinion);
    }
}
