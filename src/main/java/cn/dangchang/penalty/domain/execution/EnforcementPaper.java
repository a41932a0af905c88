package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.Fines;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A document by which a fine is pressed for, with the day on which it was served. */
@Entity
@Table(schema = "penalty", name = "enforcement_paper")
class EnforcementPaper {
    @Id
    private UUID document;
    @ManyToOne
    @JoinColumn(name = "obligation")
    private Enforcement enforcement;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    private String number;
    private LocalDate issuedOn;
    private LocalDate servedOn;

    protected EnforcementPaper() {}

    static EnforcementPaper of(Enforcement enforcement, DocumentKind kind, UUID document, String number, LocalDate on) {
        var paper = new EnforcementPaper();
        paper.enforcement = enforcement;
        paper.kind = kind;
        paper.document = document;
        paper.number = number;
        paper.issuedOn = on;
        return paper;
    }

    void served(LocalDate on) {
        servedOn = on;
    }

    boolean is(DocumentKind wanted) {
        return kind == wanted;
    }

    UUID document() {
        return document;
    }

    String number() {
        return number;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    Fines.Paper view() {
        return new Fines.Paper(kind.key(), document, number, issuedOn, servedOn);
    }
}
