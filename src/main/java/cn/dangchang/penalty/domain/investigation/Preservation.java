package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PreservationOutcome;
import cn.dangchang.penalty.PreservationState;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.PreservationFile.Ruling;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Evidence that might be lost is registered and kept where it is or with the agency, for seven working days at most (行政处罚法 56). */
@Entity
@Table(schema = "penalty", name = "preservation")
class Preservation {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String caseNumber;
    private int seq;
    private String processInstance;
    @Enumerated(EnumType.STRING)
    private PreservationState state;
    private int party;
    private String reason;
    private String custody;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Thing> things;
    private String appliedBy;
    private LocalDate appliedOn;
    private LocalDate servedOn;
    private LocalDate heldUntil;
    @Enumerated(EnumType.STRING)
    private PreservationOutcome outcome;
    private String outcomeWords;
    private String proposedBy;
    private LocalDate proposedOn;
    private LocalDate endedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ruling> rulings = new ArrayList<>();
    private List<UUID> papers = new ArrayList<>();

    protected Preservation() {}

    static Preservation of(MatterNumber number, int seq) {
        var preservation = new Preservation();
        preservation.id = UUID.randomUUID();
        preservation.caseNumber = number.value();
        preservation.seq = seq;
        preservation.state = PreservationState.WRITTEN;
        return preservation;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void write(Wanted wanted) {
        require(PreservationState.WRITTEN);
        InvestigationGround.PRESERVATION_INCOMPLETE.refuseAtIf(!ActContent.filled(wanted.reason()), "reason");
        InvestigationGround.PRESERVATION_INCOMPLETE.refuseAtIf(!ActContent.filled(wanted.custody()), "custody");
        ActRules.requireListed(wanted.things());
        party = wanted.party();
        reason = wanted.reason().strip();
        custody = wanted.custody().strip();
        things = List.copyOf(wanted.things());
    }

    void apply(PersonId by, LocalDate on) {
        require(PreservationState.WRITTEN);
        appliedBy = by.value();
        appliedOn = on;
        state = PreservationState.APPLIED;
    }

    void withdraw(LocalDate on) {
        InvestigationGround.PRESERVATION_NOT_IN_FORCE.refuseIf(state != PreservationState.WRITTEN && state != PreservationState.APPROVED);
        state = PreservationState.WITHDRAWN;
        endedOn = on;
    }

    void rule(Ruling ruling) {
        require(PreservationState.APPLIED);
        rulings = with(ruling);
        state = switch (ruling.outcome()) {
            case "approved" -> PreservationState.APPROVED;
            case "refused" -> PreservationState.REFUSED;
            default -> PreservationState.WRITTEN;
        };
        if (state == PreservationState.REFUSED) {
            endedOn = ruling.on();
        }
    }

    void requireApproved() {
        InvestigationGround.PRESERVATION_NOT_APPROVED.refuseIf(state != PreservationState.APPROVED);
    }

    void served(LocalDate on, LocalDate until) {
        requireApproved();
        servedOn = on;
        heldUntil = until;
        state = PreservationState.IN_FORCE;
    }

    void propose(PreservationOutcome proposed, String words, PersonId by, LocalDate on) {
        require(PreservationState.IN_FORCE);
        requireWithin(on);
        InvestigationGround.OUTCOME_INCOMPLETE.refuseAtIf(proposed == null, "outcome");
        InvestigationGround.OUTCOME_INCOMPLETE.refuseAtIf(!ActContent.filled(words), "words");
        outcome = proposed;
        outcomeWords = words.strip();
        proposedBy = by.value();
        proposedOn = on;
        state = PreservationState.PROPOSED;
    }

    void decide(Ruling ruling) {
        require(PreservationState.PROPOSED);
        requireWithin(ruling.on());
        rulings = with(ruling);
        state = ruling.approved() ? PreservationState.DECIDED : PreservationState.IN_FORCE;
        if (ruling.approved()) {
            endedOn = ruling.on();
        }
    }

    void release(LocalDate on) {
        InvestigationGround.PRESERVATION_NOT_IN_FORCE.refuseIf(!state.inForce());
        state = PreservationState.RELEASED;
        endedOn = on;
    }

    /** After the last day nothing is kept any more that could be decided about. */
    private void requireWithin(LocalDate day) {
        InvestigationGround.PRESERVATION_RAN_OUT.refuseIf(day.isAfter(heldUntil), heldUntil);
    }

    private void require(PreservationState expected) {
        InvestigationGround.PRESERVATION_NOT_IN_FORCE.refuseIf(state != expected);
    }

    void keep(IssuedDocument paper) {
        var more = new ArrayList<>(papers);
        more.add(paper.id());
        papers = more;
    }

    List<UUID> papers() {
        return List.copyOf(papers);
    }

    private List<Ruling> with(Ruling ruling) {
        var more = new ArrayList<>(rulings);
        more.add(ruling);
        return more;
    }

    UUID id() {
        return id;
    }

    MatterNumber number() {
        return new MatterNumber(caseNumber);
    }

    PreservationState state() {
        return state;
    }

    PreservationFile view(InvestigationAct act, List<IssuedDocument> issued) {
        return new PreservationFile(id, number(), seq, processInstance, state, party, reason, custody, List.copyOf(things), person(appliedBy), appliedOn,
                act == null ? null : act.seq(), servedOn, heldUntil, outcome, outcomeWords, person(proposedBy), proposedOn, endedOn, List.copyOf(rulings), issued);
    }

    private static PersonId person(String id) {
        return id == null ? null : new PersonId(id);
    }

    /** What the officers ask for. @param custody how and where it is kept */
    record Wanted(int party, String reason, String custody, List<Thing> things) {}
}
