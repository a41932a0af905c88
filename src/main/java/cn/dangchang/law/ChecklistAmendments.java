package cn.dangchang.law;

import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How an agency comes to inspection standards of its own: those who inspect propose, a leader decides, and what was accepted is published as the agency's next
 * version. The versions before it stay readable, and visits keep the one with which they were made.
 */
public interface ChecklistAmendments {
    /** @throws cn.dangchang.shared.Refusal {@link LawGround#AMENDMENT_INCOMPLETE}, {@link LawGround#NO_SUCH_ITEM}, NOT_FOR_YOU for who does not inspect. */
    UUID propose(Proposal proposal);

    /** @throws cn.dangchang.shared.Refusal {@link LawGround#AMENDMENT_DECIDED_BY_ITS_PROPOSER}, {@link LawGround#AMENDMENT_ALREADY_DECIDED}, and without a reason for a no. */
    void decide(UUID amendment, boolean accepted, String reason);

    /**
     * Makes the agency's next version out of the list in force and every accepted amendment of it.
     *
     * @return the new list
     * @throws cn.dangchang.shared.Refusal {@link LawGround#NOTHING_TO_PUBLISH}, {@link LawGround#PUBLISHED_IN_THE_PAST}
     */
    Checklist publish(String sector, Audience audience, LocalDate validFrom);

    /** @return the agency's amendments, the latest first. */
    List<Amendment> all();

    enum Kind { ADD, CHANGE, REMOVE }

    /** @param item code of the item that is changed or removed, null where one is added; @param bases codes of legal and standard bases. */
    record Proposal(String sector, Audience audience, Kind kind, String item, String requirement, String category, int inspectionItem,
                    List<String> legalBases, List<String> standardBases, String reason) {}

    /** @param list code of the list against which it was proposed; @param publishedAs code of the list that holds it, or null. */
    record Amendment(UUID id, String list, Proposal proposal, PersonId by, Instant at, State state, PersonId decidedBy, String decision, String publishedAs) {}

    enum State { PROPOSED, ACCEPTED, REJECTED, PUBLISHED }
}
