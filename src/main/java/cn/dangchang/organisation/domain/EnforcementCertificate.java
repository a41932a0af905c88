package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.People.Certificate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 执法证; valid from and to inclusive, and not from the day of its revocation. */
@Entity
@Table(schema = "organisation", name = "certificate")
class EnforcementCertificate {
    @Id
    private UUID id;
    private String number;
    private String kind;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate revokedOn;

    protected EnforcementCertificate() {}

    EnforcementCertificate(Certificate certificate) {
        id = UUID.randomUUID();
        number = certificate.number();
        correct(certificate);
    }

    void correct(Certificate certificate) {
        kind = certificate.kind();
        validFrom = certificate.validFrom();
        validTo = certificate.validTo();
    }

    void revoke(LocalDate day) {
        if (revokedOn == null) {
            revokedOn = day;
        }
    }

    boolean hasNumber(String other) {
        return number.equals(other);
    }
}
