package cn.dangchang.penalty.domain.decision;

import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a leader said about a version of the proposal: a penalty, none, or back to the officers. */
@Entity
@Table(schema = "penalty", name = "case_ruling")
class Ruling {
    static final String APPROVED = "approved";
    static final String RETURNED = "returned";
    static final String NONE = "none";

    @Id
    private UUID id;
    private String matter;
    @Column(name = "draft_version")
    private int version;
    private String draftHash;
    private String outcome;
    @Enumerated(EnumType.STRING)
    private NoPenaltyGround ground;
    private String opinion;
    private String ruledBy;
    private LocalDate ruledOn;
    private Instant ruledAt;
    /** The sheet that proves the service of every decision; issued once. */
    private UUID receipt;

    protected Ruling() {}

    static Ruling of(MatterNumber number, CaseDraft draft, Word word, PersonId by, LocalDate on, Instant at) {
        var ruling = new Ruling();
        ruling.id = UUID.randomUUID();
        ruling.matter = number.value();
        ruling.version = draft.version();
        ruling.draftHash = draft.hash();
        ruling.outcome = word.outcome();
        ruling.ground = word.ground();
        ruling.opinion = word.opinion();
        ruling.ruledBy = by.value();
        ruling.ruledOn = on;
        ruling.ruledAt = at;
        return ruling;
    }

    /** @param ground only where there is no penalty. */
    record Word(String outcome, NoPenaltyGround ground, String opinion) {}

    void proven(UUID sheet) {
        receipt = sheet;
    }

    boolean isProven() {
        return receipt != null;
    }

    boolean is(String wanted) {
        return wanted.equals(outcome);
    }

    UUID id() {
        return id;
    }

    NoPenaltyGround ground() {
        return ground;
    }

    String opinion() {
        return opinion;
    }

    LocalDate on() {
        return ruledOn;
    }

    CaseDecisionFile.Ruling view() {
        return new CaseDecisionFile.Ruling(version, outcome, ground, opinion, new PersonId(ruledBy), ruledOn);
    }
}
