package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.ALREADY_CLOSED;
import static cn.dangchang.penalty.PenaltyGround.ALREADY_DECIDED;
import static cn.dangchang.penalty.PenaltyGround.FINDING_NOT_OF_THIS_PENALTY;
import static cn.dangchang.penalty.PenaltyGround.NO_PARTY;
import static cn.dangchang.penalty.PenaltyGround.NO_SUCH_PARTY;
import static cn.dangchang.penalty.PenaltyGround.PARTY_ALREADY_NAMED;

import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.Crew;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A penalty on the spot for findings of one visit, with one decision per party. */
@Entity
@Table(schema = "penalty", name = "summary_penalty")
class SummaryPenalty {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String number;
    private String agency;
    private String visit;
    @Embedded
    private Place place;
    private String team;
    private List<String> officers;
    private List<UUID> findings;
    private String processInstance;
    private Instant openedAt;
    @Embedded
    private Sparing sparing;
    @Embedded
    private Filing filing;
    @Embedded
    private Closing closing;
    private LocalDate closedOn;
    @OneToMany(mappedBy = "penalty", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<SummaryParty> parties = new ArrayList<>();

    protected SummaryPenalty() {}

    static SummaryPenalty of(MatterNumber number, MatterNumber visit, Place place, Crew crew, List<UUID> findings, Instant now) {
        var penalty = new SummaryPenalty();
        penalty.id = UUID.randomUUID();
        penalty.number = number.value();
        penalty.agency = crew.agency().value();
        penalty.visit = visit.value();
        penalty.place = place;
        penalty.team = crew.team();
        penalty.officers = new ArrayList<>(crew.officers().stream().map(PersonId::value).toList());
        penalty.findings = new ArrayList<>(findings);
        penalty.openedAt = now;
        return penalty;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    SummaryParty name(PenalisedParty particulars) {
        requireUndecided();
        particulars.requireComplete();
        PARTY_ALREADY_NAMED.refuseIf(parties.stream().anyMatch(each -> each.particulars().identity().equals(particulars.identity())), particulars.name());
        var party = SummaryParty.named(this, parties.stream().mapToInt(SummaryParty::seq).max().orElse(0) + 1, particulars);
        parties.add(party);
        return party;
    }

    void drop(int seq) {
        requireUndecided();
        parties.remove(party(seq));
    }

    void requireParties() {
        NO_PARTY.refuseIf(parties.isEmpty());
    }

    void requireFinding(UUID finding) {
        FINDING_NOT_OF_THIS_PENALTY.refuseIf(!findings.contains(finding));
    }

    void requireOpen() {
        ALREADY_CLOSED.refuseIf(closedOn != null, number);
    }

    /** Nothing was imposed on anybody yet. */
    void requireUndecided() {
        requireOpen();
        ALREADY_DECIDED.refuseIf(parties.stream().anyMatch(SummaryParty::decided), number);
    }

    SummaryParty party(int seq) {
        return parties.stream().filter(each -> each.seq() == seq).findFirst().orElseThrow(() -> NO_SUCH_PARTY.refusal(seq));
    }

    boolean decided() {
        return !parties.isEmpty() && parties.stream().allMatch(SummaryParty::decided);
    }

    boolean decidedBy(PersonId person) {
        return parties.stream().anyMatch(each -> each.decidedBy().contains(person));
    }

    void spare(Sparing proposed) {
        requireUndecided();
        sparing = proposed;
    }

    Sparing sparing() {
        return sparing;
    }

    void file(Filing filed) {
        requireOpen();
        filing = filed;
    }

    Filing filing() {
        return filing;
    }

    void closing(Closing step) {
        requireOpen();
        closing = step;
    }

    Closing closing() {
        return closing;
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    UUID id() {
        return id;
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    MatterNumber visit() {
        return new MatterNumber(visit);
    }

    Place place() {
        return place;
    }

    Crew crew() {
        return Crew.of(agency(), team, officers(), PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT);
    }

    String team() {
        return team;
    }

    List<PersonId> officers() {
        return officers.stream().map(PersonId::new).toList();
    }

    List<UUID> findings() {
        return List.copyOf(findings);
    }

    String processInstance() {
        return processInstance;
    }

    Instant openedAt() {
        return openedAt;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    List<SummaryParty> parties() {
        return List.copyOf(parties);
    }
}
