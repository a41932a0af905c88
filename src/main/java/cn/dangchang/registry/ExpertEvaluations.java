package cn.dangchang.registry;

import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** How well the experts of the pool did, and who is recommended. */
public interface ExpertEvaluations {
    /** @param sector or null; @param atLeast lowest average score or null; @param preferredOnly only those marked. */
    List<Assessed> of(AgencyId agency, String sector, Integer atLeast, boolean preferredOnly);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_EXPERT} also for one of another agency */
    Assessed of(PersonId expert);

    /** @return newest first. */
    List<Evaluation> evaluations(PersonId expert);

    /** @return the visits after which the acting group leader has not yet said how the expert did. */
    List<Awaited> awaited();

    /**
     * A group leader scores an expert for a visit.
     *
     * @param score 0 to 100
     * @throws cn.dangchang.shared.Refusal {@link RegistryGround}, {@code SharedGround.NOT_FOR_YOU}
     */
    void evaluate(PersonId expert, MatterNumber visit, int score, String remark);

    /** Marks an expert as outstanding and to be preferred, or takes the mark away; done by who keeps the register. */
    void prefer(PersonId expert, boolean preferred, String reason);

    /** @param average of the scores with one decimal, null without any. */
    record Assessed(Expert expert, String average, int evaluations, boolean preferred, String preferredReason) {}

    record Awaited(PersonId expert, ExpertUses.Use use) {}

    record Evaluation(String matter, int score, String remark, PersonId by, Instant at) {}
}
