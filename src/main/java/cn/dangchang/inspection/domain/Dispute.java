package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Consultations.Consultation;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A consultation on a disputed finding, from the question to the opinion that binds. */
@Entity
@Table(schema = "inspection", name = "consultation")
class Dispute {
    @Id
    private String number;
    private String visit;
    @Column(name = "finding_id")
    private UUID finding;
    private String raisedBy;
    private Instant raisedAt;
    private String question;
    private String channel;
    private Instant heldAt;
    private String place;
    private List<String> participants = List.of();
    private List<String> actions = List.of();
    private String opinion;
    private String recordedBy;
    private Instant recordedAt;
    private String processInstance;

    protected Dispute() {}

    Dispute(MatterNumber number, MatterNumber visit, UUID finding, PersonId raisedBy, String question, Instant at) {
        this.number = number.value();
        this.visit = visit.value();
        this.finding = finding;
        this.raisedBy = raisedBy.value();
        this.question = question;
        this.raisedAt = at;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void convene(String by, Instant at, String where) {
        requireOpen();
        channel = by;
        heldAt = at;
        place = where;
    }

    void gather(Collection<PersonId> people) {
        requireOpen();
        participants = people.stream().map(PersonId::value).distinct().sorted().toList();
    }

    void decide(Set<Disposition> decided) {
        requireOpen();
        actions = decided.stream().sorted().map(Enum::name).toList();
    }

    void conclude(String words, PersonId by, Instant at) {
        requireOpen();
        InspectionGround.CONSULTATION_WITH_FEWER_THAN_TWO.refuseIf(participants.size() < 2);
        InspectionGround.CONSULTATION_WITHOUT_DECISION.refuseIf(actions.isEmpty());
        opinion = words;
        recordedBy = by.value();
        recordedAt = at;
    }

    void requireOpen() {
        InspectionGround.CONSULTATION_ALREADY_DECIDED.refuseIf(!open());
    }

    boolean open() {
        return recordedAt == null;
    }

    String processInstance() {
        return processInstance;
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    MatterNumber visit() {
        return new MatterNumber(visit);
    }

    UUID finding() {
        return finding;
    }

    Set<Disposition> actions() {
        var set = new TreeSet<Disposition>();
        actions.forEach(each -> set.add(Disposition.valueOf(each)));
        return set;
    }

    Consultation view() {
        return new Consultation(number(), visit(), finding, new PersonId(raisedBy), raisedAt, question, channel, heldAt,
                participants.stream().map(PersonId::new).toList(), List.copyOf(actions()), opinion, PersonId.orNull(recordedBy), recordedAt);
    }
}
