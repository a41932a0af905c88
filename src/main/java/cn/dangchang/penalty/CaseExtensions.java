package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** More time for a case (案件延期), and a case that stands still (期限中止). */
public interface CaseExtensions {
    /**
     * The officers ask for more time before the term ends.
     *
     * @throws cn.dangchang.shared.Refusal EXTENSION_NEEDS_A_REASON, EXTENSION_NOT_LATER, EXTENSION_TOO_LONG, EXTENSION_AFTER_THE_TERM,
     *     EXTENSION_ALREADY_ASKED, NOT_FILED
     */
    void ask(MatterNumber number, LocalDate until, String reason);

    List<Asked> of(MatterNumber number);

    /** A leader lets the case stand still; its clock stops. @throws cn.dangchang.shared.Refusal CASE_SUSPENDED, SUSPENSION_NEEDS_A_REASON, NOT_FOR_YOU */
    void suspend(MatterNumber number, String reason, String paper);

    void resume(MatterNumber number, String reason);

    /** @param granted null while undecided. */
    record Asked(int seq, LocalDate until, String reason, PersonId askedBy, LocalDate askedOn, Boolean granted, PersonId decidedBy, LocalDate decidedOn,
                 String opinion, UUID document, String documentNumber) {}
}
