package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DECIDER_ASKED_FOR_IT;
import static cn.dangchang.rectification.RectificationGround.DECISION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.HAZARD_NOT_YET_REMOVED;
import static cn.dangchang.rectification.RectificationGround.NOT_A_STOP_ORDER;
import static cn.dangchang.rectification.RectificationGround.RESUMPTION_APPROVED_BY_ITS_REVIEWER;
import static cn.dangchang.rectification.RectificationGround.WORK_RESUMED_WITHOUT_APPROVAL;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The way back to work after a stop order: asked, reviewed by two officers, approved by a leader who was neither (安全生产法 65). */
@Entity
@Table(schema = "rectification", name = "resumption")
class Resumption {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private UUID rectification;
    private LocalDate askedOn;
    private String askedBy;
    private String statement;
    private Boolean passed;
    private List<String> reviewers = new ArrayList<>();
    private LocalDate reviewedOn;
    private String note;
    private Boolean approved;
    private LocalDate decidedOn;
    private String decidedBy;
    private String opinion;
    private UUID document;
    private String documentNumber;

    protected Resumption() {}

    static Resumption asked(Rectification matter, String statement, PersonId by, LocalDate today) {
        NOT_A_STOP_ORDER.refuseIf(!matter.stopStands());
        var resumption = new Resumption();
        resumption.id = UUID.randomUUID();
        resumption.rectification = matter.id();
        resumption.askedOn = today;
        resumption.askedBy = by.value();
        resumption.statement = statement;
        return resumption;
    }

    /** @throws cn.dangchang.shared.Refusal REVIEW_BY_FEWER_THAN_TWO, HAZARD_NOT_YET_REMOVED where an item has not passed its review. */
    void review(Rectification matter, boolean good, String remark, Collection<PersonId> signers, LocalDate today) {
        Review.requireTwo(signers);
        HAZARD_NOT_YET_REMOVED.refuseIf(good && !matter.hazardsRemoved());
        DECISION_NEEDS_A_REASON.refuseAtIf(!good && (remark == null || remark.isBlank()), "note");
        passed = good;
        note = remark;
        reviewers = new ArrayList<>(signers.stream().map(PersonId::value).distinct().toList());
        reviewedOn = today;
    }

    void approve(PersonId by, LocalDate today, String words) {
        WORK_RESUMED_WITHOUT_APPROVAL.refuseIf(!Boolean.TRUE.equals(passed));
        decide(by, today, words);
        approved = true;
    }

    void refuse(PersonId by, LocalDate today, String words) {
        DECISION_NEEDS_A_REASON.refuseAtIf(words == null || words.isBlank(), "opinion");
        decide(by, today, words);
        approved = false;
    }

    private void decide(PersonId by, LocalDate today, String words) {
        RESUMPTION_APPROVED_BY_ITS_REVIEWER.refuseIf(reviewers.contains(by.value()));
        DECIDER_ASKED_FOR_IT.refuseIf(by.value().equals(askedBy));
        decidedBy = by.value();
        decidedOn = today;
        opinion = words;
    }

    void document(UUID issued, String number) {
        document = issued;
        documentNumber = number;
    }

    boolean pending() {
        return passed == null || passed && approved == null;
    }

    boolean approved() {
        return Boolean.TRUE.equals(approved);
    }

    boolean reviewed() {
        return passed != null;
    }

    UUID id() {
        return id;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    PersonId decidedBy() {
        return PersonId.orNull(decidedBy);
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    List<PersonId> reviewers() {
        return reviewers.stream().map(PersonId::new).toList();
    }

    RectificationFile.Resumption view() {
        return new RectificationFile.Resumption(id, askedOn, new PersonId(askedBy), statement, passed, reviewers(), reviewedOn, note,
                approved, decidedBy(), decidedOn, opinion, document, documentNumber);
    }
}
