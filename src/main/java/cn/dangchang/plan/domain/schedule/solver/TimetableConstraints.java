package cn.dangchang.plan.domain.schedule.solver;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Clash;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Elsewhere;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;

/** Hard: what would be refused. Medium: stops left out, and warnings that would need a reason. Soft: work spread evenly, field, ways, and little moved. */
public class TimetableConstraints implements ConstraintProvider {
    private static final HardMediumSoftScore LEFT_OUT = HardMediumSoftScore.ofMedium(10);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {closedCells(factory), groupsInArea(factory), siteOnceADay(factory), officersOfOneGroup(factory), leftOut(factory),
            tooManyInADay(factory), enterpriseTwiceInTheMonth(factory), twoLevelsInAMonth(factory), monthOfThePlan(factory), field(factory), areasInADay(factory), groupsEven(factory),
            daysEven(factory), staysWhereItStood(factory)};
    }

    private static Constraint closedCells(ConstraintFactory factory) {
        return factory.forEach(Stop.class).filter(Stop::misplaced).penalize(HardMediumSoftScore.ONE_HARD).asConstraint("closed cells");
    }

    /** */
    private static Constraint groupsInArea(ConstraintFactory factory) {
        return factory.forEach(Stop.class).filter(stop -> !stop.area().isEmpty()).groupBy(Stop::area, Stop::day, countDistinct(Stop::team))
                .join(Limits.class).filter((area, day, groups, limits) -> groups > limits.groupsPerArea())
                .penalize(HardMediumSoftScore.ONE_HARD, (area, day, groups, limits) -> groups - limits.groupsPerArea()).asConstraint("groups in an area");
    }

    private static Constraint siteOnceADay(ConstraintFactory factory) {
        return factory.forEachUniquePair(Stop.class, equal(Stop::site), equal(Stop::day)).penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("site once a day");
    }

    private static Constraint officersOfOneGroup(ConstraintFactory factory) {
        return factory.forEach(Clash.class).join(Stop.class, equal(Clash::first, Stop::team))
                .join(Stop.class, equal((clash, stop) -> clash.second(), Stop::team), equal((clash, stop) -> stop.day(), Stop::day))
                .penalize(HardMediumSoftScore.ONE_HARD).asConstraint("officers of one group");
    }

    private static Constraint leftOut(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Stop.class).filter(stop -> stop.cell() == null).penalize(LEFT_OUT).asConstraint("left out");
    }

    /** */
    private static Constraint tooManyInADay(ConstraintFactory factory) {
        return factory.forEach(Stop.class).groupBy(Stop::spot, count())
                .join(Limits.class).filter((spot, visits, limits) -> visits > limits.visitsPerDay())
                .penalize(HardMediumSoftScore.ONE_MEDIUM, (spot, visits, limits) -> square(visits - limits.visitsPerDay()))
                .asConstraint("too many in a day");
    }

    private static Constraint enterpriseTwiceInTheMonth(ConstraintFactory factory) {
        return factory.forEachUniquePair(Stop.class, equal(Stop::enterprise), equal(Stop::month)).penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("enterprise twice in the month");
    }

    /** */
    private static Constraint twoLevelsInAMonth(ConstraintFactory factory) {
        return factory.forEach(Elsewhere.class).join(Stop.class, equal(Elsewhere::enterprise, Stop::enterprise), equal(Elsewhere::month, Stop::month))
                .penalize(HardMediumSoftScore.ONE_MEDIUM).asConstraint("two levels in a month");
    }

    /** */
    private static Constraint monthOfThePlan(ConstraintFactory factory) {
        return factory.forEach(Stop.class).filter(Stop::untimely).penalize(HardMediumSoftScore.ONE_MEDIUM).asConstraint("month of the plan");
    }

    private static Constraint field(ConstraintFactory factory) {
        return factory.forEach(Stop.class).filter(Stop::strange).penalize(HardMediumSoftScore.ofSoft(40)).asConstraint("professional field");
    }

    private static Constraint areasInADay(ConstraintFactory factory) {
        return factory.forEach(Stop.class).groupBy(Stop::spot, countDistinct(Stop::area)).filter((spot, areas) -> areas > 1)
                .penalize(HardMediumSoftScore.ofSoft(10), (spot, areas) -> areas - 1).asConstraint("areas in a day");
    }

    private static Constraint groupsEven(ConstraintFactory factory) {
        return factory.forEach(Stop.class).groupBy(Stop::team, count()).penalize(HardMediumSoftScore.ONE_SOFT, (team, visits) -> square(visits))
                .asConstraint("groups even");
    }

    private static Constraint daysEven(ConstraintFactory factory) {
        return factory.forEach(Stop.class).groupBy(Stop::day, count()).penalize(HardMediumSoftScore.ONE_SOFT, (day, visits) -> square(visits))
                .asConstraint("days even");
    }

    private static Constraint staysWhereItStood(ConstraintFactory factory) {
        return factory.forEach(Stop.class).filter(Stop::moved).penalize(HardMediumSoftScore.ofSoft(5)).asConstraint("stays where it stood");
    }

    private static int square(int number) {
        return number * number;
    }
}
