package cn.dangchang.penalty.domain.cases;

import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.CaseFilingProposed;
import cn.dangchang.inspection.EntryRefused;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PenaltyCaseOpened;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases: by itself where a visit, a failed review or a refused entry proposes it, by an officer's hand where something else brings it. */
@Service
@Transactional
public class CaseOpening implements CaseOpenings {
    private final CaseDesk desk;
    private final Sources sources;
    private final MatterNumbers numbers;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    CaseOpening(CaseDesk desk, Sources sources, MatterNumbers numbers, Processes processes, ApplicationEventPublisher events) {
        this.desk = desk;
        this.sources = sources;
        this.numbers = numbers;
        this.processes = processes;
        this.events = events;
    }

    /** What brings a case, and who may take it. */
    @Component("caseSources")
    record Sources(SiteVisits visits, TipOffs tipOffs, Officers officers, MessageSource messages, CaseClocks clocks) {}

    @EventListener
    void on(CaseFilingProposed event) {
        boolean failed = event.askedBy() != null && event.askedBy().kind() == MatterKind.RECTIFICATION;
        var proposed = ofVisit(event.visit(), failed ? CaseSource.FAILED_REVIEW : CaseSource.VISIT, event.askedBy() == null ? event.visit() : event.askedBy());
        event.findings().forEach(each -> proposed.fact(sources.visits().finding(each).description(), each, null, false, desk.today()));
        start(proposed);
        events.publishEvent(new PenaltyCaseOpened(event.followUp(), event.visit(), proposed.number()));
    }

    @EventListener
    void on(EntryRefused event) {
        var proposed = ofVisit(event.visit(), CaseSource.VISIT, event.visit());
        proposed.fact(sources.messages().getMessage("penalty.case.entry-refused", null, Locale.SIMPLIFIED_CHINESE), null, null, false, desk.today());
        start(proposed);
        events.publishEvent(new PenaltyCaseOpened(event.followUp(), event.visit(), proposed.number()));
    }

    private PenaltyCase ofVisit(MatterNumber visit, CaseSource source, MatterNumber reference) {
        var facts = sources.visits().facts(visit);
        var lead = new Lead(source, reference.value(), visit.value(), facts.enterpriseName(), facts.place(), facts.enterprise(), facts.sector(),
                facts.town() == null ? null : facts.town().value(), null);
        return PenaltyCase.proposed(numbers.next(facts.agency(), MatterKind.PENALTY_CASE), facts.agency(), lead, facts.team(), facts.officers(), desk.now());
    }

    @Override
    public MatterNumber open(Opening opening) {
        desk.scope().requireOfficer();
        CaseGround.SOURCE_MISSING.refuseAtIf(opening.source() == null, "source");
        CaseGround.SOURCE_OPENS_BY_ITSELF.refuseAtIf(!opening.source().byHand(), "source");
        filled(opening.reference(), "reference");
        filled(opening.subject(), "subject");
        filled(opening.fact(), "fact");
        var two = two(opening.second());
        var person = desk.scope().person().orElseThrow();
        var tipOff = opening.source() == CaseSource.TIP_OFF ? sources.tipOffs().find(new MatterNumber(opening.reference().strip())) : null;
        var lead = new Lead(opening.source(), opening.reference().strip(), null, opening.subject().strip(), opening.place(),
                tipOff == null ? null : tipOff.report().enterprise(), tipOff == null ? null : tipOff.report().sector(), null, null);
        var proposed = PenaltyCase.proposed(numbers.next(person.agency(), MatterKind.PENALTY_CASE), person.agency(), lead,
                person.teams().stream().sorted().findFirst().orElse(null), two, desk.now());
        proposed.fact(opening.fact(), null, null, false, desk.today());
        start(proposed);
        return proposed.number();
    }

    @Override
    public MatterNumber continued(MatterNumber first, int party, String fact, PersonId second) {
        desk.scope().requireOfficer();
        var earlier = desk.seen(first);
        var two = two(second);
        var lead = earlier.lead();
        var proposed = PenaltyCase.proposed(numbers.next(earlier.agency(), MatterKind.PENALTY_CASE), earlier.agency(), new Lead(CaseSource.CONTINUED, first.value(),
                null, lead.subject(), lead.place(), lead.enterprise(), lead.sector(), lead.town(), null), earlier.team(), two, desk.now());
        earlier.parties().stream().filter(each -> each.seq() == party).forEach(each -> proposed.name(each.kind(), each.particulars()));
        proposed.fact(fact, null, null, false, desk.today());
        start(proposed);
        return proposed.number();
    }

    private List<PersonId> two(PersonId second) {
        CaseGround.FEWER_THAN_TWO_OFFICERS.refuseAtIf(second == null || second.equals(desk.actor()), "second");
        var two = List.of(desk.actor(), second);
        sources.officers().requireTwo(two, desk.today());
        return two;
    }

    private static void filled(String text, String field) {
        CaseGround.SOURCE_MISSING.refuseAtIf(text == null || text.isBlank(), field);
    }

    private void start(PenaltyCase proposed) {
        desk.openNew(proposed);
        desk.note(proposed, "case-opened", Map.of("source", proposed.lead().source().name(), "reference", proposed.lead().reference()));
        sources.clocks().awaitFiling(proposed, desk.today());
        proposed.runsAs(processes.start(PenaltyCaseWords.KEY, proposed.number(), PenaltyCaseWords.atStart()));
    }
}
