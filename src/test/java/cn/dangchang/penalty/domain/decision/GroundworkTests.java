package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.LegalReviewPass;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.shared.MatterNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Where a part of the procedure has said nothing, nothing has passed. */
class GroundworkTests {
    private static final MatterNumber NUMBER = new MatterNumber("HX-LA2026-0001");

    @Test
    void withoutAReviewNothingPasses() {
        var nothing = new StaticListableBeanFactory();
        var groundwork = new Groundwork(nothing.getBeanProvider(CaseDrafts.class), nothing.getBeanProvider(PartyProceedings.class),
                nothing.getBeanProvider(LegalReviewPass.class));
        refusedFor(DecisionGround.LEGAL_REVIEW_NOT_PASSED, () -> groundwork.review().requirePassed(NUMBER, 1, "hash"));
        refusedFor(DecisionGround.NO_DRAFT, () -> groundwork.draft(NUMBER));
        assertThat(groundwork.rights(NUMBER)).isEmpty();
        assertThat(groundwork.versions(NUMBER)).isEmpty();
    }
}
