package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.PreservationOutcome;
import cn.dangchang.penalty.PreservationState;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A preservation as it stands. @param act number of the act that carried it out, or null; @param until last day of the seven working days. */
public record PreservationFile(UUID id, MatterNumber number, int seq, String processInstance, PreservationState state, int party, String reason,
                               String custody, List<Thing> things, PersonId appliedBy, LocalDate appliedOn, Integer act, LocalDate servedOn,
                               LocalDate until, PreservationOutcome outcome, String outcomeWords, PersonId proposedBy, LocalDate proposedOn,
                               LocalDate endedOn, List<Ruling> rulings, List<IssuedDocument> papers) {
    /** @param step approval or outcome; @param outcome approved, returned or refused. */
    public record Ruling(String step, String outcome, PersonId by, LocalDate on, String opinion) {
        boolean approved() {
            return outcome.equals("approved");
        }
    }

    public Optional<IssuedDocument> paper(DocumentKind kind) {
        return papers.stream().filter(each -> each.kind() == kind).findFirst();
    }

    Ruling last(String step) {
        return rulings.stream().filter(each -> each.step().equals(step)).reduce((earlier, later) -> later).orElseThrow();
    }
}
