package cn.dangchang.penalty.domain.notice;

import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** The notice of one party. @param noticedBy, noticedOn null before it was issued; @param servedOn null before it was served. */
@Embeddable
public record Told(String evidence, String contact, UUID document, String documentNumber, String noticedBy, LocalDate noticedOn,
                   Boolean onSpot, LocalDate servedOn, LocalDate defenceUntil, LocalDate hearingUntil) {
    static Told written(String evidence, String contact) {
        return new Told(evidence == null ? null : evidence.strip(), contact == null ? null : contact.strip(),
                null, null, null, null, null, null, null, null);
    }

    Told issued(UUID notice, String number, PersonId by, LocalDate on, boolean atOnce) {
        return new Told(evidence, contact, notice, number, by.value(), on, atOnce, servedOn, defenceUntil, hearingUntil);
    }

    Told served(LocalDate on, LocalDate defence, LocalDate hearing) {
        return new Told(evidence, contact, document, documentNumber, noticedBy, noticedOn, onSpot, on, defence, hearing);
    }

    public boolean issued() {
        return document != null;
    }

    public boolean served() {
        return servedOn != null;
    }
}
