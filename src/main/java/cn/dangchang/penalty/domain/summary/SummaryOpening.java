package cn.dangchang.penalty.domain.summary;

import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.SummaryPenaltyProposed;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.SummaryPenaltyOpened;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.Crew;
import cn.dangchang.shared.MatterKind;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a penalty on the spot was proposed (action ⑤), and gives it its matter in the same transaction. */
@Component
class SummaryOpening {
    private final SummaryDesk desk;
    private final SiteVisits visits;
    private final MatterNumbers numbers;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    SummaryOpening(SummaryDesk desk, SiteVisits visits, MatterNumbers numbers, Processes processes, ApplicationEventPublisher events) {
        this.desk = desk;
        this.visits = visits;
        this.numbers = numbers;
        this.processes = processes;
        this.events = events;
    }

    @EventListener
    void on(SummaryPenaltyProposed event) {
        var facts = visits.facts(event.visit());
        var place = new Place(facts.enterprise(), facts.enterpriseName(), facts.place(), facts.sector(),
                facts.town() == null ? null : facts.town().value());
        var penalty = SummaryPenalty.of(numbers.next(facts.agency(), MatterKind.SUMMARY_PENALTY), event.visit(), place,
                Crew.of(facts.agency(), facts.team(), facts.officers(), PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT), event.findings(), desk.now());
        desk.openNew(penalty);
        desk.note(penalty, "summary-opened", Map.of("visit", event.visit().value(), "findings", event.findings().size()));
        penalty.runsAs(processes.start(SummaryPenaltyWords.KEY, penalty.number(), SummaryPenaltyWords.atStart()));
        events.publishEvent(new SummaryPenaltyOpened(event.followUp(), event.visit(), penalty.number()));
    }
}
