package cn.dangchang.penalty.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A hearing was asked for, by word of mouth or in writing. @param withdrawnOn null while it stands. */
@Embeddable
public record HearingRequest(LocalDate askedOn, String askedBy, @Column(name = "asked_orally") Boolean orally, UUID askedPaper, LocalDate withdrawnOn,
                             UUID withdrawnPaper) {
    static HearingRequest asked(LocalDate on, String by, boolean orally, UUID paper) {
        return new HearingRequest(on, by, orally, paper, null, null);
    }

    HearingRequest withdrawn(LocalDate on, UUID paper) {
        return new HearingRequest(askedOn, askedBy, orally, askedPaper, on, paper);
    }

    public boolean stands() {
        return askedOn != null && withdrawnOn == null;
    }
}
