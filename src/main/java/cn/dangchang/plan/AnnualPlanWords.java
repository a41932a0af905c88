package cn.dangchang.plan;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code annual-plan} and its code share. */
@Component
public class AnnualPlanWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("annual-plan");
    public static final String CHANGE_REQUESTED = "plan-change-requested";
    public static final String CHANGE_TABLE = "plan-change";
    public static final String MAJOR = "major";
    /** The leader agreed to the draft. */
    public static final Word<Boolean> PLAN_APPROVED = Word.flag("planApproved");
    public static final Word<Boolean> GOVERNMENT_APPROVED = Word.flag("governmentApproved");
    /** The planner gave a returned change up; the version in force stays. */
    public static final Word<Boolean> CHANGE_WITHDRAWN = Word.flag("changeWithdrawn");
    /** {@code major} or {@code minor}, from the table. */
    public static final Word<String> CHANGE = Word.text("change");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(PLAN_APPROVED, GOVERNMENT_APPROVED, CHANGE_WITHDRAWN, CHANGE);
    }

    @Override
    public Set<String> messages() {
        return Set.of(CHANGE_REQUESTED);
    }

    public static Outcome atStart() {
        return Outcome.done().with(PLAN_APPROVED, false).with(GOVERNMENT_APPROVED, false).with(CHANGE_WITHDRAWN, false);
    }
}
