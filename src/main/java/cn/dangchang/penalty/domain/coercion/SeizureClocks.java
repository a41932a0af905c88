package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of a seizure: the late approval in hours, the term with its extension, and the examination that stops it. */
@Component
class SeizureClocks {
    static final String TERM = "seizure-term";
    static final String EXAMINATION = "seizure-examination";
    static final String LATE_APPROVAL = "coercion-late-approval";

    private final Clocks clocks;
    private final RuleSettings settings;

    SeizureClocks(Clocks clocks, RuleSettings settings) {
        this.clocks = clocks;
        this.settings = settings;
    }

    SeizureTerm rule(AgencyId agency, LocalDate day) {
        return new SeizureTerm(settings.of("seizure-days", agency, day).number(), settings.of("seizure-extension-days", agency, day).number(),
                settings.of("seizure-first-day-counts", agency, day).on());
    }

    void startLateApproval(Coercion coercion, LocalDateTime acted) {
        var rule = settings.of(LATE_APPROVAL, coercion.origin().office(), acted.toLocalDate());
        clocks.start(new Clocks.Start(coercion.number(), LATE_APPROVAL, "", rule.basis(), "seized-on-site", acted.atZone(OfficeClock.ZONE).toInstant(),
                Term.parse(rule.value()), null, WaitingFor.US));
    }

    /** @return whether the twenty-four hours still run. */
    boolean lateApprovalRuns(MatterNumber number, java.time.Instant now) {
        return clocks.running(number, LATE_APPROVAL).filter(each -> now.isBefore(each.dueAt())).isPresent();
    }

    void endLateApproval(MatterNumber number, String reason) {
        end(number, LATE_APPROVAL, reason);
    }

    void startTerm(Coercion coercion, LocalDate from, LocalDate until) {
        var rule = settings.of("seizure-days", coercion.origin().office(), from);
        clocks.start(new Clocks.Start(coercion.number(), TERM, "", rule.basis(), "seized-on-site", from.atStartOfDay(OfficeClock.ZONE).toInstant(), null,
                until, WaitingFor.US));
    }

    Optional<RunningClock> term(MatterNumber number) {
        return clocks.running(number, TERM);
    }

    void extend(MatterNumber number, LocalDate until, String reason, String paper) {
        term(number).ifPresent(each -> clocks.moveTo(each.id(), until, reason, paper));
    }

    /** From now the days do not count; the day told to the party ends it by itself. */
    void stop(Coercion coercion, Examination examination) {
        term(coercion.number()).ifPresent(each -> clocks.pause(each.id(), "examination-begun", examination.notice()));
        var rule = settings.of("seizure-days", coercion.origin().office(), examination.examinedFrom());
        clocks.start(new Clocks.Start(coercion.number(), EXAMINATION, "", rule.basis(), "examination-begun",
                examination.examinedFrom().atStartOfDay(OfficeClock.ZONE).toInstant(), null, examination.examinedUntil(), WaitingFor.AUTHORITY));
    }

    /** The term runs on from the day after the one that was told at the latest, also where the clock stood still for longer. */
    void runOn(Coercion coercion, Examination was) {
        term(coercion.number()).filter(each -> each.state() == RunningClock.State.PAUSED).map(each -> clocks.resume(each.id(), "examination-over"))
                .filter(each -> !coercion.view().until().equals(each.due()))
                .ifPresent(each -> clocks.moveTo(each.id(), coercion.view().until(), "examination-over", was.notice()));
        end(coercion.number(), EXAMINATION, "examination-over");
    }

    void endAll(MatterNumber number, String reason) {
        clocks.of(number).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), reason));
    }

    private void end(MatterNumber number, String kind, String reason) {
        clocks.running(number, kind).ifPresent(each -> clocks.end(each.id(), reason));
    }
}
