package cn.dangchang.plan.domain.annual;

import cn.dangchang.engine.Processes;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.plan.PlanWorkload;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where plans are written, line by line, and where a change begins. */
@Service
@Transactional
class PlanDrafting implements AnnualPlanDrafting {
    private final AnnualDesk desk;
    private final PlanFiles plans;
    private final PlanShaping shaping;
    private final PlanChanging changing;
    private final Opener opener;

    PlanDrafting(AnnualDesk desk, PlanFiles plans, PlanShaping shaping, PlanChanging changing, Opener opener) {
        this.desk = desk;
        this.plans = plans;
        this.shaping = shaping;
        this.changing = changing;
        this.opener = opener;
    }

    /** Gives a new plan its number and its process. */
    @Component("annualPlanOpener")
    record Opener(MatterNumbers numbers, Processes processes) {}

    /** Whoever takes a number waits for who took the one before: of two at once the second finds the first one's plan. */
    @Override
    public MatterNumber open(int year) {
        desk.requirePlanner();
        AnnualPlanGround.NOT_A_PLAN_YEAR.refuseAtIf(Math.abs(year - desk.today().getYear()) > 1, "year");
        var agency = desk.actor().agency();
        var number = opener.numbers().next(agency, MatterKind.PLAN);
        AnnualPlanGround.PLAN_OF_YEAR_EXISTS.refuseAtIf(plans.findByAgencyAndYear(agency.value(), year).isPresent(), "year",
                String.valueOf(year));
        var plan = plans.save(new PlanFile(number, year, shaping.blank(agency, year), desk.person(), desk.now()));
        plan.runsAs(opener.processes().start(AnnualPlanWords.KEY, number, AnnualPlanWords.atStart()));
        desk.note(plan, "plan-opened", Map.of("year", year));
        return number;
    }

    @Override
    public UUID add(MatterNumber number, LineEntry entry) {
        var plan = desk.open(number);
        shaping.requireForm(entry.form());
        var line = plan.drafted().add(entry, shaping.where(plan, entry));
        desk.note(plan, "plan-line-added", Map.of("line", line.id(), "visits", line.visits()));
        return line.id();
    }

    @Override
    public void change(MatterNumber number, UUID line, LineEntry entry) {
        var plan = desk.open(number);
        shaping.requireForm(entry.form());
        plan.drafted().change(line, entry, shaping.where(plan, entry));
        desk.note(plan, "plan-line-changed", Map.of("line", line, "visits", entry.visits()));
    }

    @Override
    public void remove(MatterNumber number, UUID line) {
        var plan = desk.open(number);
        plan.drafted().remove(line);
        desk.note(plan, "plan-line-removed", Map.of("line", line));
    }

    @Override
    public int fill(MatterNumber number, Filter filter, LineEntry sample) {
        var plan = desk.open(number);
        shaping.requireForm(sample.form());
        var draft = plan.drafted();
        var missing = shaping.sites(plan.agency(), filter).stream().filter(each -> !draft.names(each.site().id())).toList();
        missing.forEach(where -> draft.add(new LineEntry(Mode.DETERMINED, where.site().id(), null,
                sample.visits() == null ? shaping.proposedVisits(where, desk.today()) : sample.visits(), sample.months(), sample.content(),
                sample.form(), sample.measures(), sample.keyUnit()), where));
        desk.note(plan, "plan-lines-filled", Map.of("lines", missing.size()));
        return missing.size();
    }

    @Override
    public void figures(MatterNumber number, List<BaseFigure> figures, int baseTotal) {
        int sum = figures.stream().mapToInt(BaseFigure::count).sum();
        AnnualPlanGround.BASE_FIGURES_MISSING.refuseAtIf(figures.isEmpty(), "baseTotal");
        AnnualPlanGround.BASE_TOTAL_DIFFERS.refuseAtIf(sum != baseTotal, "baseTotal", sum, baseTotal);
        write(number, "plan-figures-set", frame -> frame.withFigures(figures, baseTotal));
    }

    @Override
    public void scope(MatterNumber number, List<KeyPoint> points, List<Integer> keyMonths, String extraPeriods) {
        AnnualPlanGround.MONTH_NOT_VALID.refuseAtIf(keyMonths.stream().anyMatch(month -> month < 1 || month > 12), "keyMonths");
        write(number, "plan-scope-set", frame -> frame.withScope(points, keyMonths, extraPeriods));
    }

    @Override
    public void workload(MatterNumber number, PlanWorkload workload) {
        AnnualPlanGround.FEWER_THAN_TWO_PER_VISIT.refuseAtIf(workload.officersPerVisit() < PlanWorkload.FEWEST_OFFICERS,
                "officersPerVisit");
        AnnualPlanGround.WORKLOAD_NOT_VALID.refuseAtIf(workload.daysPerVisit().signum() <= 0, "daysPerVisit");
        AnnualPlanGround.WORKLOAD_NOT_VALID.refuseAtIf(workload.workingDays() < 1 || workload.workingDays() > 366, "workingDays");
        AnnualPlanGround.WORKLOAD_NOT_VALID.refuseAtIf(workload.officers() < 0, "officers");
        write(number, "plan-workload-set", frame -> frame.withWorkload(workload));
    }

    @Override
    public void ratios(MatterNumber number, Map<String, Integer> percent) {
        AnnualPlanGround.RATIO_NOT_VALID.refuseAtIf(percent.values().stream().anyMatch(each -> each < 0 || each > 100), "ratios");
        write(number, "plan-ratios-set", frame -> frame.withRatios(percent));
    }

    private void write(MatterNumber number, String fact, UnaryOperator<PlanFrame> writing) {
        var plan = desk.open(number);
        plan.drafted().frame(writing);
        desk.note(plan, fact, Map.of("version", plan.drafted().no()));
    }

    @Override
    public void openChange(MatterNumber plan) {
        changing.open(plan);
    }

    @Override
    public void requestChange(MatterNumber plan, ChangeRequest change) {
        changing.request(plan, change);
    }

    @Override
    public void dropChange(MatterNumber plan) {
        changing.drop(plan);
    }
}
