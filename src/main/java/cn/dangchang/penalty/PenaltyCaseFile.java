package cn.dangchang.penalty;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A penalty case as it stands.
 *
 * @param reference number of the visit, the rectification or the tip-off, or of the paper that brought it
 * @param visit null where no visit found it; @param filing null before the application was written
 */
public record PenaltyCaseFile(MatterNumber number, AgencyId agency, CaseSource source, String reference, MatterNumber visit, String subject, String place,
                              UUID enterprise, String sector, String town, String team, List<PersonId> officers, String processInstance, Instant openedAt,
                              Stage stage, List<Party> parties, List<Fact> facts, List<Recusal> recusals, Filing filing, Conclusion conclusion,
                              Closing closing, LocalDate closedOn, boolean submitted, List<Suspension> suspensions,
                              MatterNumber joinedInto, MatterNumber splitFrom) {
    /** How far the case is. */
    public enum Stage { PROPOSED, REFUSED, JOINED, INVESTIGATED, CONCLUDED, CLOSED;
        public String key() {
            return "penalty.case.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @return whether it was filed and is not closed. */
    public boolean underWay() {
        return !closed() && filing != null && filing.filedOn() != null;
    }

    public boolean closed() {
        return stage == Stage.CLOSED || stage == Stage.REFUSED || stage == Stage.JOINED;
    }

    /** @return whether it stands still by order. */
    public boolean suspended() {
        return suspensions.stream().anyMatch(each -> each.resumedOn() == null);
    }

    public record Party(int seq, PartyKind kind, PenalisedParty particulars) {}

    /** One act. @param finding of the visit, or null; @param endedOn last day of the act, null while it goes on or is not known; @param graveHarm five years
     * instead of two (行政处罚法 36) */
    public record Fact(int seq, String text, UUID finding, LocalDate endedOn, boolean graveHarm) {}

    /** @param replacedBy who took the officer's place. */
    public record Recusal(PersonId officer, String reason, PersonId replacedBy, PersonId decidedBy, LocalDate on) {}

    /** @param filedOn null until it was approved; @param refusal why it was not filed, or null; @param answer to the source. */
    public record Filing(String name, String cause, LocalDate foundOn, String summary, String opinion, List<PersonId> appliedBy, LocalDate appliedOn,
                         PersonId reviewedBy, LocalDate reviewedOn, String reviewOpinion, PersonId approvedBy, LocalDate approvedOn, String approvalOpinion,
                         LocalDate filedOn, UUID document, String documentNumber, boolean refused, String answer) {}

    /** @param resumedOn null while it stands still. */
    public record Suspension(LocalDate since, String reason, String paper, PersonId orderedBy, LocalDate resumedOn, PersonId resumedBy, String resumeReason) {}

    /** @param ground null where a penalty is due; @param agreed null while undecided. */
    public record Conclusion(NoPenaltyGround ground, boolean penalty, boolean complex, boolean publicInterest, String reason, String correction, PersonId by, LocalDate on, Boolean agreed, PersonId decidedBy,
                             LocalDate decidedOn, String opinion) {
        public String key() {
            return penalty ? "penalty.case.ground.penalty" : ground.key();
        }
    }

    /** @param document null until it was approved. */
    public record Closing(PersonId appliedBy, LocalDate appliedOn, String execution, PersonId reviewedBy, LocalDate reviewedOn, String reviewOpinion,
                          PersonId approvedBy, LocalDate approvedOn, String approvalOpinion, UUID document, String documentNumber) {}
}
