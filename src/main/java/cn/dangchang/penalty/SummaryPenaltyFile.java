package cn.dangchang.penalty;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A summary penalty as it stands. */
public record SummaryPenaltyFile(MatterNumber number, AgencyId agency, MatterNumber visit, UUID enterprise, String enterpriseName, String place,
                                 String sector, String town, String team, List<PersonId> officers, List<UUID> findings, String processInstance,
                                 Instant openedAt, List<PartyFile> parties, Sparing sparing, Filing filing, Closing closing, LocalDate closedOn) {
    public boolean closed() {
        return closedOn != null;
    }

    public boolean decided() {
        return !parties.isEmpty() && parties.stream().allMatch(each -> each.decision() != null);
    }

    /** @param heard null before the hearing; @param collection null where the fine is paid at a bank; @param decision null before it. */
    public record PartyFile(int seq, PenalisedParty party, Heard heard, List<Charge> charges, OnSpotCollection collection, String collectionReason,
                            Decision decision) {
        public BigDecimal fine() {
            return charges.stream().map(Charge::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public boolean warned() {
            return charges.stream().anyMatch(Charge::warning);
        }
    }

    /** One act, weighed by itself. @param range of the violation; @param punishedBy as printed; @param fine zero for a warning alone. */
    public record Charge(UUID finding, String violation, String range, String act, String broken, String punishedBy, boolean warning, BigDecimal fine) {}

    public record Decision(UUID document, String number, LocalDate on, List<PersonId> officers) {}

    /** @param agreed null while undecided. */
    public record Sparing(SparingGround ground, String reason, PersonId by, LocalDate on, Boolean agreed, PersonId decidedBy, LocalDate decidedOn,
                          String opinion) {}

    public record Filing(PersonId by, LocalDate on, String note) {}

    /** @param document null until it was approved. */
    public record Closing(PersonId appliedBy, LocalDate appliedOn, String result, String execution, PersonId reviewedBy, LocalDate reviewedOn,
                          String reviewOpinion, PersonId approvedBy, LocalDate approvedOn, String approvalOpinion, UUID document, String number) {}
}
