package cn.dangchang.penalty;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.util.List;

/** The record of the collective discussion of the present draft, written and signed on the page of the case. */
public interface CaseDiscussions {
    /**
     * Signatures given for other words count no more.
     *
     * @throws cn.dangchang.shared.Refusal NO_DRAFT, DISCUSSION_INCOMPLETE, TOO_FEW_LEADERS, ATTENDEE_RECUSED, NOT_A_LEADER, CHAIR_NOT_PRESENT,
     *     REPORTER_NOT_OF_THE_CASE, RECORDER_HAS_ANOTHER_PART, MEETING_TIMES_IMPOSSIBLE, DISCUSSION_CONCLUDED, NOT_FOR_YOU
     */
    void write(MatterNumber number, Meeting meeting);

    /** Signs the record as it stands, as oneself or as another attendee by own PIN. @throws cn.dangchang.shared.Refusal NOT_IN_THE_MEETING */
    void sign(MatterNumber number, PersonId attendee, String pin);

    /** @return signatures for the record of the present draft as it stands. */
    List<Signature> signatures(MatterNumber number);

    /** @param present leaders, the chair among them. */
    record Meeting(LocalDateTime from, LocalDateTime until, String place, PersonId chair, PersonId reporter, PersonId recorder, List<PersonId> present,
                   String discussion, String conclusion) {}
}
