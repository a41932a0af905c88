package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.APPLICATION_MISSING;
import static cn.dangchang.penalty.PenaltyGround.DECIDER_PROPOSED_IT;
import static cn.dangchang.penalty.PenaltyGround.PAPER_ISSUED_ALREADY;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.Fines;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done about one fine after its term had passed. */
@Entity
@Table(schema = "penalty", name = "enforcement")
class Enforcement {
    @Id
    private UUID obligation;
    @Version
    private Integer version;
    private String processInstance;
    private String statement;
    private String answer;
    private BigDecimal surcharge;
    private LocalDate surchargeUntil;
    private String surchargeOpinion;
    private String surchargeBy;
    private String court;
    private String materials;
    private String contact;
    private String appliedBy;
    private LocalDate appliedOn;
    private String signedBy;
    @OneToMany(mappedBy = "enforcement", cascade = CascadeType.ALL)
    @OrderBy("issuedOn")
    private List<EnforcementPaper> papers = new ArrayList<>();

    protected Enforcement() {}

    static Enforcement of(Obligation fine) {
        var enforcement = new Enforcement();
        enforcement.obligation = fine.id();
        return enforcement;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void requireNot(DocumentKind kind) {
        PAPER_ISSUED_ALREADY.refuseIf(paper(kind).isPresent());
    }

    void issued(DocumentKind kind, UUID document, String number, LocalDate on) {
        papers.add(EnforcementPaper.of(this, kind, document, number, on));
    }

    Optional<EnforcementPaper> paper(DocumentKind kind) {
        return papers.stream().filter(each -> each.is(kind)).findFirst();
    }

    /** @return the day on which the paper was served, or empty. */
    Optional<LocalDate> servedOn(DocumentKind kind) {
        return paper(kind).map(EnforcementPaper::servedOn);
    }

    /** @param yuan null where no surcharge is imposed */
    void surcharge(BigDecimal yuan, LocalDate until, Heard heard, PersonId by) {
        surcharge = yuan;
        surchargeUntil = yuan == null ? null : until;
        statement = heard.statement();
        answer = heard.answer();
        surchargeOpinion = heard.opinion();
        surchargeBy = by.value();
    }

    /** @param statement of the party on the reminder, or null */
    record Heard(String statement, String answer, String opinion) {}

    void apply(Application application, PersonId by, LocalDate on) {
        court = application.court();
        materials = application.materials();
        contact = application.contact();
        appliedBy = by.value();
        appliedOn = on;
    }

    record Application(String court, String materials, String contact) {}

    Application application() {
        APPLICATION_MISSING.refuseIf(appliedBy == null);
        return new Application(court, materials, contact);
    }

    void sign(PersonId head) {
        requireSigner(head);
        signedBy = head.value();
    }

    void requireSigner(PersonId head) {
        DECIDER_PROPOSED_IT.refuseIf(head.value().equals(appliedBy));
    }

    boolean signed() {
        return signedBy != null;
    }

    UUID obligation() {
        return obligation;
    }

    String processInstance() {
        return processInstance;
    }

    LocalDate surchargeUntil() {
        return surchargeUntil;
    }

    /** @param window null before it can be reckoned, while a remedy runs */
    Fines.Enforced view(LocalDate statementUntil, LocalDate noticeUntil, CourtWindow window) {
        return new Fines.Enforced(papers.stream().map(EnforcementPaper::view).toList(), statementUntil, noticeUntil, window == null ? null : window.first(),
                window == null ? null : window.last(), statement, answer);
    }
}
