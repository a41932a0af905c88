package cn.dangchang.plan.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.domain.schedule.Squad.Officer;
import cn.dangchang.plan.domain.schedule.Surroundings.Away;
import cn.dangchang.plan.domain.schedule.Surroundings.Frame;
import cn.dangchang.plan.domain.schedule.Surroundings.OtherLevel;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleRulesTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 9, 13);
    private static final String COUNTY = "LY-LS";

    @Test
    void aFourthGroupInOneCountyOnTheSameDayIsRefused() {
        var three = List.of(at(squad("A"), COUNTY, MONDAY), at(squad("B"), COUNTY, MONDAY), at(squad("C"), COUNTY, MONDAY));
        refused(new GroupsPerArea(), at(squad("D"), COUNTY, MONDAY), around(three), ScheduleGround.TOO_MANY_GROUPS_IN_AREA);
        new GroupsPerArea().require(at(squad("C"), COUNTY, MONDAY), around(three));
        new GroupsPerArea().require(at(squad("D"), "LY-HD", MONDAY), around(three));
        new GroupsPerArea().require(at(squad("D"), COUNTY, MONDAY.plusDays(1)), around(three));
        new GroupsPerArea().require(at(squad("D"), COUNTY, MONDAY), around(three.subList(0, 2)));
    }

    @Test
    void theGroupThatIsMovedDoesNotCountWhereItStood() {
        var moved = at(squad("C"), COUNTY, MONDAY);
        var three = List.of(at(squad("A"), COUNTY, MONDAY), at(squad("B"), COUNTY, MONDAY), moved);
        new GroupsPerArea().require(new Booking(moved.slot(), moved.site(), moved.enterprise(), "矿", COUNTY, squad("D"), MONDAY), around(three));
    }

    @Test
    void anOfficerDoesNotGoWithTwoGroupsOnOneDay() {
        var first = new Squad("A", "一组", Set.of(), List.of(officer("li"), officer("wang")));
        var second = new Squad("B", "二组", Set.of(), List.of(officer("wang"), officer("zhao")));
        var there = around(List.of(at(first, COUNTY, MONDAY)));
        refused(new OfficersOfOneGroup(), at(second, "LY-HD", MONDAY), there, ScheduleGround.OFFICER_DOUBLE_BOOKED);
        new OfficersOfOneGroup().require(at(second, "LY-HD", MONDAY.plusDays(1)), there);
        new OfficersOfOneGroup().require(at(first, "LY-HD", MONDAY), there);
    }

    @Test
    void aGroupWithFewerThanTwoOfficersPresentDoesNotGo() {
        var two = new Squad("A", "一组", Set.of(), List.of(officer("li"), officer("wang")));
        var three = new Squad("A", "一组", Set.of(), List.of(officer("li"), officer("wang"), officer("zhao")));
        var leave = new Surroundings(frame(false), List.of(), List.of(new Away(new PersonId("li"), MONDAY, MONDAY)), List.of(), new Limits(3, 2));
        refused(new TwoOfficersPresent(), at(two, COUNTY, MONDAY), leave, ScheduleGround.OFFICERS_ON_LEAVE);
        new TwoOfficersPresent().require(at(two, COUNTY, MONDAY.plusDays(1)), leave);
        new TwoOfficersPresent().require(at(three, COUNTY, MONDAY), leave);
    }

    @Test
    void aSiteIsVisitedOnceADay() {
        var there = at(squad("A"), COUNTY, MONDAY);
        var again = new Booking(UUID.randomUUID(), there.site(), there.enterprise(), "矿", COUNTY, squad("B"), MONDAY);
        refused(new SiteOnceADay(), again, around(List.of(there)), ScheduleGround.SITE_TWICE_ON_A_DAY);
    }

    @Test
    void theFirstAndTheLastDayCountAndTheDaysAroundDoNot() {
        var rule = new WithinTheDays();
        rule.require(at(squad("A"), COUNTY, MONDAY), around(List.of()));
        rule.require(at(squad("A"), COUNTY, SUNDAY), around(List.of()));
        refused(rule, at(squad("A"), COUNTY, MONDAY.minusDays(1)), around(List.of()), ScheduleGround.OUTSIDE_THE_DAYS);
        refused(rule, at(squad("A"), COUNTY, SUNDAY.plusDays(1)), around(List.of()), ScheduleGround.OUTSIDE_THE_DAYS);
    }

    @Test
    void aDayOffIsLeftAloneUnlessTheScheduleSaysSo() {
        refused(new OnWorkingDays(), at(squad("A"), COUNTY, SUNDAY), around(List.of()), ScheduleGround.NOT_A_WORKING_DAY);
        new OnWorkingDays().require(at(squad("A"), COUNTY, SUNDAY), new Surroundings(frame(true), List.of(), List.of(), List.of(), new Limits(3, 2)));
    }

    @Test
    void aThirdEnterpriseOfAGroupOnADayIsWarnedOf() {
        var one = at(squad("A"), COUNTY, MONDAY);
        var two = at(squad("A"), COUNTY, MONDAY);
        var rule = new VisitsPerGroupAndDay();
        assertThat(rule.warning(at(squad("A"), COUNTY, MONDAY), around(List.of(one)))).isEmpty();
        assertThat(rule.warning(at(squad("A"), COUNTY, MONDAY), around(List.of(one, two)))).map(Warning::key).contains("plan.warning.group-full");
        assertThat(rule.warning(at(squad("B"), COUNTY, MONDAY), around(List.of(one, two)))).isEmpty();
    }

    @Test
    void aMonthThatThePlanDoesNotNameIsWarnedOf() {
        var wanted = at(squad("A"), COUNTY, MONDAY);
        int month = MONDAY.getMonthValue();
        assertThat(new MonthOfThePlan().warning(wanted, around(List.of()))).isEmpty();
        assertThat(new MonthOfThePlan().warning(in(wanted, Set.of(month)), around(List.of()))).isEmpty();
        assertThat(new MonthOfThePlan().warning(in(wanted, Set.of(month % 12 + 1)), around(List.of()))).map(Warning::key)
                .contains("plan.warning.month-of-plan");
    }

    private static Booking in(Booking wanted, Set<Integer> months) {
        return new Booking(wanted.slot(), wanted.site(), wanted.enterprise(), "矿", COUNTY, wanted.squad(), wanted.day(), months);
    }

    @Test
    void anEnterpriseThatAnotherLevelVisitsInTheSameMonthIsWarnedOf() {
        var visit = at(squad("A"), COUNTY, MONDAY);
        var september = new Surroundings(frame(false), List.of(), List.of(), List.of(new OtherLevel(visit.enterprise(), "市局", MONDAY.plusDays(20))),
                new Limits(3, 2));
        var october = new Surroundings(frame(false), List.of(), List.of(), List.of(new OtherLevel(visit.enterprise(), "市局", LocalDate.of(2026, 10, 8))),
                new Limits(3, 2));
        assertThat(new TwoLevelsInOneMonth().warning(visit, september)).map(Warning::key).contains("plan.warning.two-levels");
        assertThat(new TwoLevelsInOneMonth().warning(visit, october)).isEmpty();
    }

    @Test
    void anEnterpriseTwiceInAMonthIsWarnedOf() {
        var first = at(squad("A"), COUNTY, MONDAY);
        var again = new Booking(UUID.randomUUID(), UUID.randomUUID(), first.enterprise(), "矿", COUNTY, squad("B"), MONDAY.plusDays(3));
        assertThat(new EnterpriseOnceAMonth().warning(again, around(List.of(first)))).map(Warning::key).contains("plan.warning.enterprise-twice");
        assertThat(new EnterpriseOnceAMonth().warning(first, around(List.of(first)))).isEmpty();
    }

    @Test
    void aWarningIsPassedWithAReasonOnly() {
        var warnings = List.of(new Warning("plan.warning.group-full", List.of()));
        assertThatThrownBy(() -> ScheduleRules.requireReason(warnings, null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(ScheduleGround.WARNING_NEEDS_REASON);
            assertThat(refusal.objections()).allMatch(each -> each.field().equals("reason"));
        });
        ScheduleRules.requireReason(warnings, "企业停产检修前集中检查");
        ScheduleRules.requireReason(List.of(), null);
    }

    private static void refused(HardRule rule, Booking booking, Surroundings around, ScheduleGround ground) {
        assertThatThrownBy(() -> rule.require(booking, around))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }

    private static Surroundings around(List<Booking> bookings) {
        return new Surroundings(frame(false), bookings, List.of(), List.of(), new Limits(3, 2));
    }

    private static Frame frame(boolean daysOff) {
        return new Frame(MONDAY, SUNDAY, daysOff, day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static Squad squad(String code) {
        return new Squad(code, code + "组", Set.of(), List.of());
    }

    private static Officer officer(String id) {
        return new Officer(new PersonId(id), id);
    }

    private static Booking at(Squad squad, String area, LocalDate day) {
        return new Booking(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "矿", area, squad, day);
    }
}
