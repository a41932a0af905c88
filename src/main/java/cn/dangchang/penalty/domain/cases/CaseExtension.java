package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseExtensions.Asked;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 案件延期: until which day the officers ask for, and what a leader decided. */
@Entity
@Table(schema = "penalty", name = "case_extension")
class CaseExtension {
    @Id
    private UUID id;
    private String matter;
    private int seq;
    private LocalDate until;
    private String reason;
    private String askedBy;
    private LocalDate askedOn;
    private String decidedBy;
    private LocalDate decidedOn;
    private Boolean granted;
    private String opinion;
    private UUID document;
    private String documentNumber;

    protected CaseExtension() {}

    static CaseExtension asked(MatterNumber matter, int seq, LocalDate until, String reason, PersonId by, LocalDate on) {
        CaseGround.EXTENSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        var extension = new CaseExtension();
        extension.id = UUID.randomUUID();
        extension.matter = matter.value();
        extension.seq = seq;
        extension.until = until;
        extension.reason = reason.strip();
        extension.askedBy = by.value();
        extension.askedOn = on;
        return extension;
    }

    void decided(boolean yes, String words, PersonId by, LocalDate on) {
        CaseGround.OPINION_NEEDED.refuseAtIf(!yes && (words == null || words.isBlank()), "opinion");
        CaseGround.CONCLUDER_DECIDES.refuseIf(by.value().equals(askedBy));
        granted = yes;
        opinion = words;
        decidedBy = by.value();
        decidedOn = on;
    }

    void issued(UUID sheet, String number) {
        document = sheet;
        documentNumber = number;
    }

    boolean undecided() {
        return granted == null;
    }

    boolean granted() {
        return Boolean.TRUE.equals(granted);
    }

    int seq() {
        return seq;
    }

    Asked view() {
        return new Asked(seq, until, reason, new PersonId(askedBy), askedOn, granted, PersonId.orNull(decidedBy), decidedOn, opinion, document, documentNumber);
    }
}
