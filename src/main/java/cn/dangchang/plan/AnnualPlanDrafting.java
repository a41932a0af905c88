package cn.dangchang.plan;

import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writing and changing a plan, done by the agency's planners while a version is drafted; submitting, reviewing, approving and filing are
 * tasks of {@code annual-plan}. Every command is refused with {@link AnnualPlanGround} or {@code SharedGround.NOT_FOR_YOU}.
 */
public interface AnnualPlanDrafting {
    /** Opens the plan of a year with an empty first version. */
    MatterNumber open(int year);

    /** @return the line. @throws cn.dangchang.shared.Refusal where one of the six elements is missing */
    UUID add(MatterNumber plan, LineEntry line);

    void change(MatterNumber plan, UUID line, LineEntry entry);

    void remove(MatterNumber plan, UUID line);

    /**
     * A line like the sample for every site that fits and has none; without a number of visits by its risk level. @return how many.
     */
    int fill(MatterNumber plan, Filter filter, LineEntry sample);

    /** @throws cn.dangchang.shared.Refusal {@link AnnualPlanGround#BASE_TOTAL_DIFFERS} at {@code baseTotal} */
    void figures(MatterNumber plan, List<BaseFigure> figures, int baseTotal);

    void scope(MatterNumber plan, List<KeyPoint> points, List<Integer> keyMonths, String extraPeriods);

    void workload(MatterNumber plan, PlanWorkload workload);

    /** @param percent by sector code, the empty code for all others. */
    void ratios(MatterNumber plan, Map<String, Integer> percent);

    /** Opens a new version beside the one in force, with the same lines. */
    void openChange(MatterNumber plan);

    /**
     * Asks for the change that was drafted: table {@code plan-change} decides whether it goes back to review and government or is only
     * noted.
     *
     * @param change {@code decidedBy} a leader or head of the agency who did not draft it
     */
    void requestChange(MatterNumber plan, ChangeRequest change);

    /** Gives up a change that was only drafted. */
    void dropChange(MatterNumber plan);

    /** @param visits how often in the year; @param sector of a random line, null for all; ignored where a site is named. */
    record LineEntry(Mode mode, UUID site, String sector, Integer visits, List<Integer> months, String content, String form,
            String measures,
                     boolean keyUnit) {}

    /** Every part may be null. */
    record Filter(String supervision, String sector, String riskLevel, String town) {}

    /** @param flaggedByHand somebody in charge wants it approved again whatever the numbers say. */
    record ChangeRequest(String reason, LocalDate decidedOn, PersonId decidedBy, boolean flaggedByHand) {}
}
