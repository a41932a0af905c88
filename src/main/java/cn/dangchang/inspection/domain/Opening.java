package cn.dangchang.inspection.domain;

import static cn.dangchang.inspection.domain.SiteInspection.AWAITS_RECEIPT;
import static cn.dangchang.inspection.domain.SiteInspection.CROSS_AREA;
import static cn.dangchang.inspection.domain.SiteInspection.DISPUTED;
import static cn.dangchang.inspection.domain.SiteInspection.ESCORTED;
import static cn.dangchang.inspection.domain.SiteInspection.GROUP_LEADER_REVIEWS;
import static cn.dangchang.inspection.domain.SiteInspection.HAS_FINDINGS;
import static cn.dangchang.inspection.domain.SiteInspection.TERRITORY_ANSWERS;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Term;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.law.RuleSettings;
import org.springframework.stereotype.Component;

/** Starts a visit's process with every flag set, and its clocks. */
@Component
class Opening {
    private final Processes processes;
    private final Clocks clocks;
    private final RuleSettings rules;
    private final VisitJournal journal;

    Opening(Processes processes, Clocks clocks, RuleSettings rules, VisitJournal journal) {
        this.processes = processes;
        this.clocks = clocks;
        this.rules = rules;
        this.journal = journal;
    }

    void planned(Visit visit) {
        visit.runsAs(processes.start(SiteInspection.KEY, visit.number(), words(visit)));
    }

    void urgent(Visit visit) {
        start(visit, SiteInspection.LATE_APPROVAL, "inspection.urgent-visit-started", "late-approval", WaitingFor.US);
        visit.runsAs(processes.startByMessage(SiteInspection.URGENT_VISIT, visit.number(), words(visit)));
    }

    void territoryAnswers(Visit visit) {
        start(visit, SiteInspection.TERRITORY_REPLY, "inspection.findings-handed-to-territory", "transfer-reply", WaitingFor.AUTHORITY);
    }

    void ended(Visit visit, String clock, String reason) {
        clocks.running(visit.number(), clock).ifPresent(running -> clocks.end(running.id(), reason));
    }

    void closing(Visit visit) {
        visit.closesAs(processes.start(SiteInspection.CLOSURE, visit.number(), Outcome.done()));
    }

    private void start(Visit visit, String clock, String event, String rule, WaitingFor waitingFor) {
        var setting = rules.of(rule, visit.agency(), journal.today());
        clocks.start(new Clocks.Start(visit.number(), clock, "", setting.basis(), event, journal.now(), Term.parse(setting.value()), null, waitingFor));
    }

    private static Outcome words(Visit visit) {
        return Outcome.done().with(GROUP_LEADER_REVIEWS, visit.occasion().groupLeaderReviews()).with(CROSS_AREA, visit.occasion().isCrossArea())
                .with(ESCORTED, visit.escorted()).with(HAS_FINDINGS, false).with(DISPUTED, false).with(AWAITS_RECEIPT, false)
                .with(TERRITORY_ANSWERS, false);
    }
}
