package cn.dangchang.inspection.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the site plan says in words. */
@Embeddable
public record PlanText(String purpose, LocalDate visitOn, String contactPerson, String contactTelephone, String route, String divisionOfWork) {
    PlanText(LocalDate visitOn) {
        this(null, visitOn, null, null, null, null);
    }
}
