package cn.dangchang.plan.domain.annual;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.AnnualPlanDrafting.ChangeRequest;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan in force is changed: drafted beside it, decided by a leader, weighed by the table {@code plan-change}. */
@Service
@Transactional
public class PlanChanging {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnnualDesk desk;
    private final AnnualClocks clocks;
    private final Processes processes;
    private final RuleSettings rules;
    private final People people;

    PlanChanging(AnnualDesk desk, AnnualClocks clocks, Processes processes, RuleSettings rules, People people) {
        this.desk = desk;
        this.clocks = clocks;
        this.processes = processes;
        this.rules = rules;
        this.people = people;
    }

    void open(MatterNumber number) {
        var plan = desk.open(number);
        plan.openChange(desk.person(), desk.now());
        desk.note(plan, "plan-change-opened", Map.of("version", plan.drafted().no()));
    }

    void drop(MatterNumber number) {
        var plan = desk.open(number);
        var version = plan.drafted();
        AnnualPlanGround.NOTHING_TO_WITHDRAW.refuseIf(version.change() != null);
        version.withdraw();
        desk.note(plan, "plan-change-withdrawn", Map.of("version", version.no()));
    }

    /** A client's message comes here too. */
    public void request(MatterNumber number, ChangeRequest asked) {
        var plan = desk.open(number);
        var before = plan.inForce().orElseThrow(AnnualPlanGround.CHANGE_BEFORE_IN_FORCE::refusal);
        var after = plan.underWay().orElseThrow(AnnualPlanGround.NO_CHANGE_DRAFTED::refusal);
        AnnualPlanGround.CHANGE_ALREADY_OPEN.refuseIf(after.change() != null);
        requireDecided(after, asked);
        var difference = PlanDifference.between(before.view(), after.view());
        AnnualPlanGround.CHANGE_CHANGES_NOTHING.refuseIf(difference.nothing());
        int approved = plan.lastApproved().visits();
        var inputs = inputs(plan, approved, after.visits(), difference.keyScopeChanged(), asked);
        var row = processes.decide(AnnualPlanWords.CHANGE_TABLE, inputs).get(0);
        var degree = (String) row.get("change");
        boolean major = degree.equals(AnnualPlanWords.MAJOR);
        after.decide(new PlanChange(asked.reason().strip(), asked.decidedOn(), asked.decidedBy().value(), desk.person().value(),
                asked.flaggedByHand(),
                difference.keyScopeChanged(), approved, after.visits(), degree, (String) row.get("basis")), major, desk.person(),
                desk.now());
        if (major) {
            clocks.reapproval(plan, asked.decidedOn());
        }
        desk.note(plan, "plan-change-requested", Map.of("version", after.no(), "degree", degree, "countBefore", before.visits(),
                "countAfter",
                after.visits()));
        processes.correlate(AnnualPlanWords.CHANGE_REQUESTED, plan.processInstance(), Outcome.done());
    }

    /** @return {@code major} or {@code minor}, as the table decided on the change under way. */
    public String degree(MatterNumber number) {
        return desk.locked(number).underWay().orElseThrow(AnnualPlanGround.NO_CHANGE_DRAFTED::refusal).change().degree();
    }

    private Map<String, Object> inputs(PlanFile plan, int before, int after, boolean keyScope, ChangeRequest asked) {
        var percent = rules.of("plan-change-percent", plan.agency(), asked.decidedOn()).number();
        return new HashMap<>(Map.of("countBefore", before, "countAfter", after, "keyScopeChanged", keyScope, "flaggedByHand",
                asked.flaggedByHand(),
                "threshold", BigDecimal.valueOf(percent).divide(HUNDRED).doubleValue()));
    }

    private void requireDecided(PlanVersion after, ChangeRequest asked) {
        AnnualPlanGround.CHANGE_WITHOUT_REASON.refuseAtIf(asked.reason() == null || asked.reason().isBlank(), "reason");
        LocalDate day = asked.decidedOn();
        AnnualPlanGround.CHANGE_DAY_NOT_VALID.refuseAtIf(day == null || day.isAfter(desk.today()), "decidedOn");
        AnnualPlanGround.CHANGE_WITHOUT_DECIDER.refuseAtIf(asked.decidedBy() == null || people.find(asked.decidedBy())
                .filter(each -> each.agency().equals(desk.actor().agency()) && (each.is(Role.LEADER) || each.is(Role.HEAD))).isEmpty(),
                "decidedBy");
        AnnualPlanGround.CHANGE_DECIDED_BY_ITS_DRAFTER.refuseAtIf(asked.decidedBy().equals(after.draftedBy()) || asked.decidedBy()
                .equals(desk.person()),
                "decidedBy");
    }
}
