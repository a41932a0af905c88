package cn.dangchang.penalty;

import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How a case was discussed, decided, served, published and followed up. @param rulings every word of a leader, the oldest first */
public record CaseDecisionFile(List<Discussion> discussions, List<Ruling> rulings, List<Decided> decisions, List<Publication> publications,
                               Aftermath aftermath) {
    public Optional<Discussion> discussion(int version) {
        return discussions.stream().filter(each -> each.version() == version).findFirst();
    }

    public Optional<Ruling> lastRuling() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.get(rulings.size() - 1));
    }

    public Optional<Publication> lastPublication() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.get(publications.size() - 1));
    }

    public boolean penalised() {
        return decisions.stream().anyMatch(Decided::penalised);
    }

    public boolean allServed() {
        return !decisions.isEmpty() && decisions.stream().allMatch(each -> each.servedOn() != null);
    }

    /** @param concludedOn null until everybody signed and it was closed; @param present leaders of the agency, the chair among them. */
    public record Discussion(int version, LocalDateTime from, LocalDateTime until, String place, PersonId chair, PersonId reporter, PersonId recorder,
                             List<PersonId> present, String discussion, String conclusion, LocalDate concludedOn, UUID document, String documentNumber) {
        /** @return everybody in the room; each of them signs. */
        public List<PersonId> attendees() {
            return Stream.concat(present.stream(), Stream.of(reporter, recorder)).distinct().toList();
        }
    }

    /** @param outcome approved, returned or none; @param ground of no penalty, else null. */
    public record Ruling(int version, String outcome, NoPenaltyGround ground, String opinion, PersonId by, LocalDate on) {}

    /** @param penalised false where the party is not punished; @param document null until it was issued; @param servedOn null before service. */
    public record Decided(int party, int version, boolean penalised, BigDecimal fine, UUID document, String documentNumber, LocalDate decidedOn,
                          LocalDate servedOn, ServiceMethod method) {}

    /** @param copies masked ones; @param agreed null while nobody looked at them; @param publishedOn null where nothing was published. */
    public record Publication(boolean publish, String reason, List<UUID> copies, PersonId preparedBy, LocalDate preparedOn, Boolean agreed,
                              PersonId ruledBy, LocalDate ruledOn, String opinion, LocalDate publishedOn) {}

    /** @param corrected yes or not-needed, null before; @param way on-site or paper; @param filedWith the superior that was told, null before. */
    public record Aftermath(String corrected, String way, String words, PersonId verifiedBy, LocalDate verifiedOn, String filedWith, String reference,
                            PersonId filedBy, LocalDate filedOn) {}
}
