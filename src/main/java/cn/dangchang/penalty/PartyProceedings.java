package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done towards each party between the conclusion and the decision: notice, statement, hearing. */
public interface PartyProceedings {
    /**
     * Opens the proceedings of every party that the present draft punishes; a party whose notice says the same and that was heard is left alone. When
     * the last party was heard, {@code parties-heard} is told to the case.
     */
    void open(MatterNumber number);

    /** @return one line a party, in the order of the parties; empty before the first notice. */
    List<PartyRights> of(MatterNumber number);

    /**
     * @param party number of the party; @param noticeVersion version of the draft that the notice told; @param notice document of the notice
     * @param servedOn day of service, null before; @param defenceUntil, hearingUntil last days for the statement and for asking for a hearing
     * @param statement what the party stated, null for nothing; @param answer what the officers answered; @param accepted whether it was taken over
     * @param waived both rights were given up in writing; @param heardOn the day on which these proceedings were over
     */
    record PartyRights(int party, int noticeVersion, UUID notice, String noticeNumber, LocalDate servedOn, LocalDate defenceUntil, boolean hearingOffered,
                       LocalDate hearingUntil, String statement, LocalDate statedOn, String answer, Boolean accepted, boolean waived, HearingHeld hearing,
                       LocalDate heardOn) {}

    /** @param noticedOn the day on which its notice was served; @param held false where the party stayed away, which gives the hearing up; @param report document of the report. */
    record HearingHeld(LocalDate askedOn, LocalDate noticedOn, LocalDate on, boolean held, UUID report, String opinion) {}
}
