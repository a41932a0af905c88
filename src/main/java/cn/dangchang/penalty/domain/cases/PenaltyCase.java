package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** A case of the ordinary procedure (立案): whom and what it is about, who investigates, how it was filed and how it ends. */
@Entity
@Table(schema = "penalty", name = "penalty_case")
class PenaltyCase {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String number;
    private String agency;
    @Embedded
    private Lead lead;
    private String team;
    private List<String> officers;
    private String processInstance;
    private Instant openedAt;
    @Embedded
    private Filing filing;
    @Embedded
    private Conclusion conclusion;
    @Embedded
    private CaseEnd closing;
    private LocalDate closedOn;
    private boolean draftSubmitted;
    private String joinedInto;
    @OneToMany(mappedBy = "penaltyCase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<CaseParty> parties = new ArrayList<>();
    @OneToMany(mappedBy = "penaltyCase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<CaseFact> facts = new ArrayList<>();
    @OneToMany(mappedBy = "penaltyCase", cascade = CascadeType.ALL)
    @OrderBy("decidedOn")
    private List<Recusal> recusals = new ArrayList<>();
    @OneToMany(mappedBy = "penaltyCase", cascade = CascadeType.ALL)
    @OrderBy("since")
    private List<CaseSuspension> suspensions = new ArrayList<>();

    protected PenaltyCase() {}

    static PenaltyCase proposed(MatterNumber number, AgencyId agency, Lead lead, String team, List<PersonId> officers, Instant now) {
        var proposed = new PenaltyCase();
        proposed.id = UUID.randomUUID();
        proposed.number = number.value();
        proposed.agency = agency.value();
        proposed.lead = lead;
        proposed.team = team;
        proposed.officers = new ArrayList<>(officers.stream().map(PersonId::value).distinct().toList());
        proposed.openedAt = now;
        return proposed;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    CaseParty name(PartyKind kind, PenalisedParty particulars) {
        requireOpen();
        particulars.requireComplete();
        CaseGround.PARTY_ALREADY_NAMED.refuseAtIf(parties.stream().anyMatch(each -> each.particulars().identity().equals(particulars.identity())), "name",
                particulars.name());
        var party = CaseParty.named(this, parties.stream().mapToInt(CaseParty::seq).max().orElse(0) + 1, kind, particulars);
        parties.add(party);
        return party;
    }

    void drop(int seq) {
        requireOpen();
        CaseGround.NO_SUCH_PARTY.refuseIf(!parties.removeIf(each -> each.seq() == seq), seq);
    }

    void fact(String text, UUID finding, LocalDate endedOn, boolean graveHarm, LocalDate today) {
        requireOpen();
        CaseGround.FACT_ENDS_LATER.refuseAtIf(endedOn != null && endedOn.isAfter(today), "endedOn");
        facts.add(CaseFact.of(this, facts.stream().mapToInt(CaseFact::seq).max().orElse(0) + 1, text, finding, endedOn, graveHarm));
    }

    void dropFact(int seq) {
        requireNotFiled();
        CaseGround.NO_SUCH_FACT.refuseIf(!facts.removeIf(each -> each.seq() == seq), seq);
    }

    void write(Filing written, List<PersonId> investigating) {
        requireNotFiled();
        CaseGround.FEWER_THAN_TWO_OFFICERS.refuseAtIf(investigating.stream().distinct().count() < 2, "officers");
        investigating.forEach(each -> CaseGround.OFFICER_RECUSED.refuseAtIf(isRecused(each), "officers"));
        filing = written;
        officers = new ArrayList<>(investigating.stream().map(PersonId::value).distinct().toList());
    }

    /** Parties, facts and the application itself are there. */
    void requireWritten() {
        requireNotFiled();
        CaseGround.FILING_INCOMPLETE.refuseIf(filing == null);
        CaseGround.NO_PARTY.refuseIf(parties.isEmpty());
        CaseGround.FACT_MISSING.refuseIf(facts.isEmpty());
    }

    void filing(Filing step) {
        requireOpen();
        filing = step;
    }

    void recuse(Recusal recusal, PersonId officer, PersonId replacement) {
        requireOpen();
        CaseGround.NOT_AN_OFFICER_OF_THE_CASE.refuseAtIf(!officers.contains(officer.value()), "officer");
        CaseGround.OFFICER_RECUSED.refuseAtIf(replacement.equals(officer) || isRecused(replacement), "replacement");
        CaseGround.FEWER_THAN_TWO_OFFICERS.refuseAtIf(officers.contains(replacement.value()) && officers.size() < 3, "replacement");
        recusals.add(recusal);
        var left = new LinkedHashSet<>(officers);
        left.remove(officer.value());
        left.add(replacement.value());
        officers = new ArrayList<>(left);
    }

    List<PersonId> recused() {
        return recusals.stream().map(each -> each.view().officer()).toList();
    }

    boolean isRecused(PersonId person) {
        return recusals.stream().anyMatch(each -> each.of(person));
    }

    void conclude(Conclusion proposed) {
        requireOpen();
        CaseGround.NOT_FILED.refuseIf(!filed());
        requireRunning();
        conclusion = proposed;
        draftSubmitted = proposed.agreed() == null && Boolean.TRUE.equals(proposed.penalty());
        closing = null;
    }

    void joined(PenaltyCase into, LocalDate on) {
        joinedInto = into.number;
        closedOn = on;
    }


    /** Parties and acts may still change: nothing was concluded. */
    void requireInvestigated() {
        requireRunning();
        CaseGround.CONCLUDED_ALREADY.refuseIf(conclusion != null && !Boolean.FALSE.equals(conclusion.agreed()), number);
    }

    void submitted(boolean yes) {
        draftSubmitted = yes;
    }

    void suspend(CaseSuspension ordered) {
        requireRunning();
        suspensions.add(ordered);
    }

    /** @return the order by which it stands still. @throws cn.dangchang.shared.Refusal NOT_SUSPENDED */
    CaseSuspension suspension() {
        return suspensions.stream().filter(CaseSuspension::running).findFirst().orElseThrow(CaseGround.NOT_SUSPENDED::refusal);
    }

    void requireRunning() {
        requireOpen();
        CaseGround.CASE_SUSPENDED.refuseIf(suspensions.stream().anyMatch(CaseSuspension::running));
    }

    /** @param decided a decision stands in place of a conclusion without a penalty. */
    void closing(CaseEnd step, boolean decided) {
        requireOpen();
        CaseGround.NOT_CONCLUDED.refuseIf(!decided && (conclusion == null || !Boolean.TRUE.equals(conclusion.agreed())));
        closing = step;
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    void requireOpen() {
        CaseGround.ALREADY_CLOSED.refuseIf(closedOn != null, number);
    }

    void requireNotFiled() {
        requireOpen();
        CaseGround.ALREADY_FILED.refuseIf(filed(), number);
        CaseGround.ALREADY_REFUSED.refuseIf(filing != null && Boolean.TRUE.equals(filing.refused()), number);
    }

    boolean filed() {
        return filing != null && filing.filedOn() != null;
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    String processInstance() {
        return processInstance;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    Lead lead() {
        return lead;
    }

    String team() {
        return team;
    }

    List<PersonId> officers() {
        return officers.stream().map(PersonId::new).toList();
    }

    Crew crew() {
        return new Crew(agency(), team, officers(), this::isRecused, CaseGround.NOT_AN_OFFICER_OF_THE_CASE);
    }

    Filing filing() {
        return filing;
    }

    Conclusion conclusion() {
        return conclusion;
    }

    CaseEnd closing() {
        return closing;
    }

    List<CaseParty> parties() {
        return List.copyOf(parties);
    }

    List<CaseFact> facts() {
        return List.copyOf(facts);
    }

    PenaltyCaseFile view() {
        return CaseViews.of(this, new CaseViews.State(processInstance, openedAt, closedOn, draftSubmitted, joinedInto), recusals, suspensions);
    }
}
