package cn.dangchang.rectification.domain;

import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The matter's clocks. Every open item has its own, of kind {@code rectification} with the item's number as subject; the process waits for
 * the earliest of them. Terms whose text is not verified come from the agency's settings.
 */
@Component
class RectificationClocks {
    static final String ITEM = "rectification";
    static final String REVIEW = "rectification-review";
    static final String EXTENSION = "extension-reply";
    static final String RESUMPTION = "resumption-review";
    private static final String SERVED_BASIS = "《中华人民共和国安全生产法》第六十五条";

    private final Clocks clocks;
    private final RuleSettings settings;
    private final Terms terms;
    private final Clock clock;

    RectificationClocks(Clocks clocks, RuleSettings settings, Terms terms, Clock clock) {
        this.clocks = clocks;
        this.settings = settings;
        this.terms = terms;
        this.clock = clock;
    }

    /** One clock per open item, to the day that the order names. */
    void startItems(Rectification matter, LocalDate on) {
        var running = runningItems(matter).keySet();
        matter.items().stream().filter(Item::open).filter(item -> !running.contains(subject(item)))
                .forEach(item -> clocks.start(new Clocks.Start(matter.number(), ITEM, subject(item), SERVED_BASIS, "order-served",
                        on.atStartOfDay(OfficeClock.ZONE).toInstant(), null, item.deadline(), WaitingFor.PARTY)));
    }

    /** The items no longer waited for: reported, reviewed or closed. */
    void endItems(Rectification matter, String reason) {
        var running = runningItems(matter);
        matter.items().stream().filter(item -> !item.open()).forEach(item -> end(running.get(subject(item)), reason));
    }

    /** While a request for more time is undecided the items asked for do not run out. */
    void pauseItems(Rectification matter, Extension extension) {
        for (int seq : extension.items()) {
            var running = clocks.running(matter.number(), ITEM, String.valueOf(seq)).orElse(null);
            if (running != null && running.state() == RunningClock.State.RUNNING) {
                clocks.pause(running.id(), "extension-requested", extension.id().toString());
            }
        }
    }

    /** The decision sets each item's day: the new one, or the old one again, which may by now have passed. */
    void settleItems(Rectification matter, Extension extension, String reason) {
        for (int seq : extension.items()) {
            var paused = clocks.running(matter.number(), ITEM, String.valueOf(seq)).orElse(null);
            if (paused != null && paused.state() == RunningClock.State.PAUSED) {
                clocks.resume(paused.id(), reason);
                clocks.moveTo(paused.id(), matter.item(seq).deadline(), reason, extension.id().toString());
            }
        }
    }

    /** The items whose day is over; the others still run. */
    void endPassed(Rectification matter, LocalDate today) {
        var running = runningItems(matter);
        matter.items().stream().filter(item -> item.deadline().isBefore(today)).forEach(item -> end(running.get(subject(item)), "day-passed"));
    }

    /** The officers review within the set term from the request or, without one, from the deadline. */
    void startReview(Rectification matter, String startEvent, LocalDate from) {
        start(matter, REVIEW, "review-days", startEvent, from);
    }

    void startExtensionReply(Rectification matter, LocalDate from) {
        start(matter, EXTENSION, "extension-reply", "extension-requested", from);
    }

    void startResumption(Rectification matter, LocalDate from) {
        start(matter, RESUMPTION, "review-days", "resumption-requested", from);
    }

    void end(Rectification matter, String kind, String reason) {
        clocks.running(matter.number(), kind).ifPresent(running -> end(running, reason));
    }

    void endAll(Rectification matter, String reason) {
        clocks.of(matter.number()).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> end(each, reason));
    }

    /** @return days before the deadline within which more time must be asked for; 0 for no such window. */
    int extensionWindow(Rectification matter) {
        return Term.parse(settings.of("extension-request-days-before", matter.agency(), LocalDate.now(clock)).value()).count();
    }

    /** @return the latest day that an order of today may name. */
    LocalDate latestOrder(Rectification matter) {
        return latest(matter, "rectification-max", LocalDate.now(clock));
    }

    /** @return the latest day to which all extensions of the item together may go, counted from the day that its order named. */
    LocalDate latestExtension(Rectification matter, Item item) {
        return latest(matter, "extension-max", item.firstDeadline());
    }

    private LocalDate latest(Rectification matter, String setting, LocalDate from) {
        var rule = settings.of(setting, matter.agency(), LocalDate.now(clock));
        return terms.dueOrProvisional(from, Term.parse(rule.value())).due();
    }

    private void start(Rectification matter, String kind, String setting, String startEvent, LocalDate from) {
        var rule = settings.of(setting, matter.agency(), LocalDate.now(clock));
        clocks.start(new Clocks.Start(matter.number(), kind, "", rule.basis(), startEvent, from.atStartOfDay(OfficeClock.ZONE).toInstant(),
                Term.parse(rule.value()), null, WaitingFor.US));
    }

    private Map<String, RunningClock> runningItems(Rectification matter) {
        return clocks.of(matter.number()).stream().filter(each -> each.kind().equals(ITEM) && each.state() != RunningClock.State.ENDED)
                .collect(Collectors.toMap(RunningClock::subject, Function.identity(), (first, second) -> first));
    }

    private void end(RunningClock running, String reason) {
        if (running != null) {
            clocks.end(running.id(), reason);
        }
    }

    private static String subject(Item item) {
        return String.valueOf(item.seq());
    }
}
