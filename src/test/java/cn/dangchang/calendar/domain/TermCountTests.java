package cn.dangchang.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.Due.SkippedDay;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.domain.TermCount.MissingYear;
import cn.dangchang.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermCountTests {
    private final OfficeDays days = Notices.threeYears();

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-02-12, 5wd, 2026-02-26, request for a hearing across Spring Festival with a make-up day",
        "2026-09-30, 3wd, 2026-10-10, withdrawal of a publication",
        "2025-01-24, 7wd, 2025-02-10, evidence preserved before Spring Festival",
        "2024-02-05, 7wd, 2024-02-20, evidence preserved before Spring Festival",
        "2026-09-14, 7wd, 2026-09-22, publication of a decision",
        "2026-09-14, 20wd, 2026-10-16, twenty working days",
        "2026-09-14, 20d, 2026-10-08, the twentieth day is a holiday and rolls",
        "2026-05-06, 15d, 2026-05-21, payment of a fine",
        "2026-07-04, 90d, 2026-10-08, the ninetieth day is a holiday and rolls",
        "2026-10-12, -7wd, 2026-09-23, notice of a hearing",
        "2026-03-02, 3d, 2026-03-05, three days",
        "2024-01-31, 1m, 2024-02-29, a month without that day ends with its last",
        "2025-01-31, 1m, 2025-02-28, a month without that day ends with its last",
        "2024-02-29, 1y, 2025-02-28, a year from a leap day",
        "2026-02-09, 6m, 2026-08-10, the same day of the sixth month is a Sunday",
        "2024-12-31, 2y, 2026-12-31, two years",
        "2026-02-13, 1d, 2026-02-14, a make-up Saturday is a working day and does not roll",
        "2026-02-13, 1wd, 2026-02-14, a make-up Saturday counts",
        "2026-03-06, 1wd, 2026-03-09, from Friday to Monday"
    })
    void aTermEndsOnItsDay(LocalDate from, String term, LocalDate due, String why) {
        assertThat(due(from, term).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsWorkingDays(int year, int total) {
        assertThat(days.inYear(year)).isEqualTo(total);
        assertThat(Notices.file(year).checkedWorkingDays()).isEqualTo(total);
    }

    @Test
    void aYearFileWithASlipOfThePenIsFoundOut() {
        var slip = new ReferenceYears.YearFile(2026, "n", "", 248, "2026-01-01 元旦");
        assertThatThrownBy(slip::checkedWorkingDays).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everySkippedDayIsExplained() {
        var skipped = due(LocalDate.of(2026, 2, 12), "5wd").skipped();
        assertThat(skipped).hasSize(9).allSatisfy(day -> assertThat(day.reason()).isEqualTo("春节"));
        assertThat(due(LocalDate.of(2026, 3, 6), "1wd").skipped())
                .containsExactly(new SkippedDay(LocalDate.of(2026, 3, 7), "周末"), new SkippedDay(LocalDate.of(2026, 3, 8), "周末"));
        assertThat(due(LocalDate.of(2026, 5, 6), "15d").skipped()).isEmpty();
    }

    @Test
    void countingBackExplainsItsDaysInTheirOrder() {
        var skipped = due(LocalDate.of(2026, 10, 12), "-7wd").skipped();
        assertThat(skipped).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(skipped).extracting(SkippedDay::reason).containsOnly("中秋节", "国庆节", "周末");
    }

    @Test
    void hoursRunWithoutRegardToHolidays() {
        var due = count().of(LocalDateTime.parse("2026-03-05T10:00"), Term.parse("24h"));
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-03-06T02:00:00Z"));
        assertThat(due.due()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(count().of(LocalDateTime.parse("2026-02-14T23:30"), Term.parse("24h")).due()).isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void theTermIsOverWhenItsLastDayIsOver() {
        assertThat(due(LocalDate.of(2026, 2, 12), "5wd").instant()).isEqualTo(Instant.parse("2026-02-26T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, 5wd, 2027", "2026-12-20, 30d, 2027", "2024-01-03, -5wd, 2023", "2026-01-01, 1y, 2027", "2026-12-31, 1m, 2027"})
    void aYearWithoutANoticeIsNeverGuessed(LocalDate from, String term, String missing) {
        assertThatThrownBy(() -> due(from, term)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(CalendarGround.YEAR_NOT_LOADED);
            assertThat(refusal.objections().get(0).arguments()).containsExactly(missing);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-12-28, 5wd, 2027-01-02", "2026-12-20, 30d, 2027-01-19", "2024-01-03, -5wd, 2023-12-16"})
    void aProvisionalDateIsTheEarliestPossible(LocalDate from, String term, LocalDate earliest) {
        var due = new TermCount(days, MissingYear.EARLIEST).of(from.atStartOfDay(), Term.parse(term));
        assertThat(due.due()).isEqualTo(earliest);
        assertThat(due.provisional()).isTrue();
        assertThat(due.missingYear()).isIn(2023, 2027);
    }

    @Test
    void theProvisionalDateIsNeverLaterThanTheTrueOne() {
        var lacking = new OfficeDays(List.of(Notices.year(2024), Notices.year(2025)), "周末");
        LocalDate.of(2025, 12, 1).datesUntil(LocalDate.of(2026, 2, 20)).forEach(from -> {
            for (var term : List.of("1wd", "7wd", "20wd", "10d", "30d", "1m", "-3wd", "-7wd")) {
                var early = new TermCount(lacking, MissingYear.EARLIEST).of(from.atStartOfDay(), Term.parse(term)).due();
                assertThat(early).as("%s %s", from, term).isBeforeOrEqualTo(due(from, term).due());
            }
        });
    }

    @Test
    void laterEventsAndLongerTermsNeverEndEarlier() {
        var first = LocalDate.of(2024, 1, 1);
        for (var unit : List.of("wd", "d")) {
            for (int count = 1; count <= 40; count += 3) {
                var term = count + unit;
                var longer = count + 1 + unit;
                LocalDate before = LocalDate.MIN;
                for (var from = first; from.isBefore(LocalDate.of(2026, 9, 30)); from = from.plusDays(1)) {
                    var due = due(from, term).due();
                    assertThat(due).isAfterOrEqualTo(before).isAfter(from);
                    assertThat(due(from, longer).due()).isAfterOrEqualTo(due);
                    assertThat(days.reasonOff(due)).isEmpty();
                    before = due;
                }
            }
        }
    }

    @Test
    void countingBackLeavesExactlyThatManyWholeWorkingDays() {
        LocalDate.of(2024, 3, 1).datesUntil(LocalDate.of(2026, 12, 31)).forEach(hearing -> {
            var latest = due(hearing, "-7wd").due();
            assertThat(days.between(latest, hearing.minusDays(1))).isEqualTo(7);
            assertThat(days.between(latest.plusDays(1), hearing.minusDays(1))).isEqualTo(6);
        });
    }

    @Test
    void workingDaysOfAStopAreAddedToATermInWorkingDays() {
        // stopped on Tuesday 10 March, running again from Monday 16 March: 10, 11, 12, 13 do not count
        var due = stopped("2026-03-10T02:00:00Z", "2026-03-16T02:00:00Z").of(LocalDateTime.parse("2026-03-06T09:00"), Term.parse("5wd"));
        assertThat(due.due()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(due.skipped()).extracting(SkippedDay::reason).contains("期限中止");
    }

    @Test
    void theDaysOfAStopAreAddedToATermInDays() {
        var due = stopped("2026-03-10T02:00:00Z", "2026-03-16T02:00:00Z").of(LocalDateTime.parse("2026-03-06T09:00"), Term.parse("10d"));
        assertThat(due.due()).isEqualTo(LocalDate.of(2026, 3, 23));
        var untouched = stopped("2026-04-10T02:00:00Z", "2026-04-16T02:00:00Z").of(LocalDateTime.parse("2026-03-06T09:00"), Term.parse("10d"));
        assertThat(untouched.due()).isEqualTo(LocalDate.of(2026, 3, 16));
    }

    @Test
    void aStopOfHoursIsAddedToHours() {
        var due = stopped("2026-03-05T04:00:00Z", "2026-03-05T05:30:00Z").of(LocalDateTime.parse("2026-03-05T10:00"), Term.parse("24h"));
        assertThat(due.instant()).isEqualTo(Instant.parse("2026-03-06T03:30:00Z"));
    }

    @Test
    void anOrderedDayDoesNotRollAndIsProlongedByStops() {
        assertThat(count().ofFixed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8)).due()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(stopped("2026-03-02T02:00:00Z", "2026-03-04T02:00:00Z").ofFixed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8)).due())
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "wd", "0d", "-5d", "5WD", "5 wd", "99999d", "5.5d"})
    void whatIsNoTermIsRefused(String text) {
        assertThatThrownBy(() -> Term.parse(text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(CalendarGround.NOT_A_TERM));
    }

    private Due due(LocalDate from, String term) {
        return count().of(from.atStartOfDay(), Term.parse(term));
    }

    private TermCount count() {
        return new TermCount(days, MissingYear.REFUSE);
    }

    private TermCount stopped(String from, String until) {
        return new TermCount(days, MissingYear.REFUSE, List.of(new Pause(Instant.parse(from), Instant.parse(until))), "期限中止");
    }
}
