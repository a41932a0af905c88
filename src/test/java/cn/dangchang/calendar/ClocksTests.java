package cn.dangchang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.Clocks.ClockMoved;
import cn.dangchang.calendar.Clocks.Start;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.RunningClock.State;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@DangchangTest
@RecordApplicationEvents
@Transactional
class ClocksTests {
    private static final AtomicInteger SERIAL = new AtomicInteger(9000);

    @Autowired Clocks clocks;
    @Autowired OfficeClock office;
    @Autowired AuditTrail trail;
    @Autowired ApplicationEvents events;

    private final MatterNumber matter = new MatterNumber("HX-ZG2026-" + SERIAL.incrementAndGet());

    @AfterEach
    void timeRunsAgain() {
        office.setTo(null);
    }

    @Test
    void aClockIsARowWithItsBasisAndItsDaysExplained() {
        var started = start("rectification-review", "2026-02-12T02:00:00Z", "5wd");
        var read = clocks.running(matter, "rectification-review").orElseThrow();
        assertThat(read).isEqualTo(started);
        assertThat(read.due()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(read.dueAt()).isEqualTo(Instant.parse("2026-02-26T16:00:00Z"));
        assertThat(read.skipped()).hasSize(9).allSatisfy(day -> assertThat(day.reason()).isEqualTo("春节"));
        assertThat(moved()).containsExactly(new ClockMoved(read.id(), matter, "rectification-review", "", read.dueAt()));
        assertThat(facts()).containsExactly("calendar.clock-started");
    }

    @Test
    void aDayOrderedByAPaperIsTakenAsItIs() {
        var clock = clocks.start(new Start(matter, "rectification", "", "《安全生产法》第六十五条", "order-served",
                Instant.parse("2026-03-02T02:00:00Z"), null, LocalDate.of(2026, 3, 8), WaitingFor.PARTY));
        assertThat(clock.due()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(clocks.running(matter, "rectification")).contains(clock);
    }

    @Test
    void aStopAddsItsWorkingDaysAndSaysWhichPaperOrdersIt() {
        var clock = start("extension-reply", "2026-03-06T02:00:00Z", "5wd");
        office.setTo(Instant.parse("2026-03-10T02:00:00Z"));
        var stopped = clocks.pause(clock.id(), "等待鉴定", "（华）应急鉴〔2026〕1号");
        assertThat(stopped.state()).isEqualTo(State.PAUSED);
        assertThat(moved()).last().extracting(ClockMoved::due).isNull();
        office.setTo(Instant.parse("2026-03-16T02:00:00Z"));
        var resumed = clocks.resume(clock.id(), "鉴定意见已收到");
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(clocks.running(matter, "extension-reply")).contains(resumed);
        assertThat(resumed.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.paper()).isEqualTo("（华）应急鉴〔2026〕1号");
            assertThat(stop.until()).isEqualTo(Instant.parse("2026-03-16T02:00:00Z"));
        });
        assertThat(facts()).containsExactly("calendar.clock-started", "calendar.clock-paused", "calendar.clock-resumed");
    }

    @Test
    void aClockIsNotStoppedTwiceNorResumedWhileItRuns() {
        var clock = start("extension-reply", "2026-03-06T02:00:00Z", "5wd");
        refused(() -> clocks.resume(clock.id(), "恢复"), CalendarGround.CLOCK_IS_NOT_PAUSED);
        refused(() -> clocks.pause(clock.id(), " ", ""), CalendarGround.REASON_MISSING);
        clocks.pause(clock.id(), "等待鉴定", null);
        refused(() -> clocks.pause(clock.id(), "等待鉴定", null), CalendarGround.CLOCK_IS_PAUSED);
    }

    @Test
    void anExtensionMovesTheEndAndKeepsTheTerm() {
        var clock = start("rectification-review", "2026-03-02T02:00:00Z", "10d");
        office.setTo(Instant.parse("2026-03-05T02:00:00Z"));
        var moved = clocks.moveTo(clock.id(), LocalDate.of(2026, 4, 10), "批准延期", "（华）应急延〔2026〕1号");
        assertThat(moved.due()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(moved.term()).isEqualTo(Term.parse("10d"));
        assertThat(moved()).last().extracting(ClockMoved::due).isEqualTo(Instant.parse("2026-04-10T16:00:00Z"));
    }

    @Test
    void aClockStartedAnewEndsTheFormerOne() {
        var former = start("rectification-review", "2026-03-02T02:00:00Z", "10d");
        var next = start("rectification-review", "2026-03-20T02:00:00Z", "10d");
        assertThat(clocks.running(matter, "rectification-review")).contains(next);
        assertThat(clocks.of(matter)).extracting(RunningClock::id, RunningClock::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(next.id(), State.RUNNING),
                        org.assertj.core.groups.Tuple.tuple(former.id(), State.ENDED));
    }

    @Test
    void anEndedClockStaysEnded() {
        var clock = start("rectification-review", "2026-03-02T02:00:00Z", "10d");
        clocks.end(clock.id(), "reviewed");
        assertThat(clocks.end(clock.id(), "again").endReason()).isEqualTo("reviewed");
        assertThat(clocks.running(matter, "rectification-review")).isEmpty();
        refused(() -> clocks.moveTo(clock.id(), LocalDate.of(2026, 4, 10), "延期", ""), CalendarGround.CLOCK_HAS_ENDED);
    }

    @Test
    void clocksOfOneKindAreToldApartByTheirSubject() {
        var one = clocks.start(new Start(matter, "territory-reply", "item-1", "依据待核", "handed-over", Instant.parse("2026-03-02T02:00:00Z"),
                Term.parse("10d"), null, WaitingFor.AUTHORITY));
        var two = clocks.start(new Start(matter, "territory-reply", "item-2", "依据待核", "handed-over", Instant.parse("2026-03-02T02:00:00Z"),
                Term.parse("24h"), null, WaitingFor.AUTHORITY));
        assertThat(two.dueAt()).isEqualTo(Instant.parse("2026-03-03T02:00:00Z"));
        assertThat(clocks.running(matter, "territory-reply", "item-1")).contains(one);
        assertThat(clocks.running(matter, "territory-reply", "item-2")).contains(two);
    }

    @Test
    void anAgencySeesOnlyItsOwnClocksThatEndSoon() {
        var own = start("rectification-review", "2026-03-02T02:00:00Z", "10d");
        assertThat(clocks.dueUntil(new AgencyId("HX"), LocalDate.of(2026, 3, 12))).contains(own);
        assertThat(clocks.dueUntil(new AgencyId("HX"), LocalDate.of(2026, 3, 11))).doesNotContain(own);
        assertThat(clocks.dueUntil(new AgencyId("HB"), LocalDate.of(2026, 3, 12))).doesNotContain(own);
    }

    @Test
    void aMissingYearNeverStopsACaseButMakesTheClockProvisional() {
        var clock = start("rectification-review", "2029-12-20T02:00:00Z", "10wd");
        assertThat(clock.provisional()).isTrue();
        assertThat(clock.missingYear()).isEqualTo(2029);
        assertThat(clock.due()).isEqualTo(LocalDate.of(2029, 12, 30));
    }

    private RunningClock start(String kind, String from, String term) {
        return clocks.start(new Start(matter, kind, "", "依据待核", "order-served", Instant.parse(from), Term.parse(term), null, WaitingFor.US));
    }

    private List<ClockMoved> moved() {
        return events.stream(ClockMoved.class).filter(each -> each.matter().equals(matter)).toList();
    }

    private List<String> facts() {
        return trail.of(Chain.of(matter)).stream().map(each -> each.action()).toList();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, CalendarGround ground) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
