package cn.dangchang.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.TipOffs.Informant;
import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.plan.TipOffs.Result;
import cn.dangchang.plan.TipOffs.Stage;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A tip-off that is looked into on the spot: the visit rests on it, and carries its opinion once it was held. */
@DangchangTest
class TipOffVisitTests {
    private static final Map<String, Object> WITHOUT_A_REASON = Map.of("result", "established", "opinion", "现场查实除尘器停用");

    @Autowired ApplicationContext house;
    @Autowired TipOffs tipOffs;

    @Test
    void aTipOffIsVerifiedWithoutAReasonOnceAVisitThatRestsOnItWasHeld() {
        var tipOff = new VisitPlay(house);
        tipOff.visit = accepted(tipOff);
        var number = tipOff.visit;
        var visit = new VisitPlay(house).proposed(VisitPlay.TWO_OFFICERS, "tip-off", new VisitBasis(BasisKind.TIP_OFF, number.value()));
        assertThat(seen(tipOff, number).visits()).containsExactly(visit.visit);
        notLookedInto(tipOff);
        visit.approved();
        notLookedInto(tipOff);
        visit.entered();
        tipOff.complete(VisitPlay.INSPECTOR_1, "verify-tip-off", WITHOUT_A_REASON);
        var verified = seen(tipOff, number);
        assertThat(verified.stage()).isEqualTo(Stage.VERIFIED);
        assertThat(verified.result()).isEqualTo(Result.ESTABLISHED);
    }

    @Test
    void aVisitThatRestsOnSomethingElseDoesNotLookIntoTheTipOff() {
        var tipOff = new VisitPlay(house);
        tipOff.visit = accepted(tipOff);
        new VisitPlay(house).proposed(VisitPlay.TWO_OFFICERS).approved().entered();
        assertThat(seen(tipOff, tipOff.visit).visits()).isEmpty();
        notLookedInto(tipOff);
    }

    private MatterNumber accepted(VisitPlay play) {
        var number = play.as(VisitPlay.COORDINATOR, () -> tipOffs.register(
                new Report("telephone", "public", null, "青石镇工业路无名加工点", "dust", "车间除尘器停用，粉尘堆积", false, "HX-1"), new Informant(null, null, null)));
        play.visit = number;
        play.complete(VisitPlay.LEADER, "assess-tip-off", Map.of("decision", "accept"));
        return number;
    }

    private TipOffs.TipOff seen(VisitPlay play, MatterNumber number) {
        return play.as(VisitPlay.INSPECTOR_1, () -> tipOffs.find(number));
    }

    private static void notLookedInto(VisitPlay tipOff) {
        assertThat(catchThrowableOfType(Refusal.class, () -> tipOff.complete(VisitPlay.INSPECTOR_1, "verify-tip-off", WITHOUT_A_REASON)))
                .isNotNull().extracting(Refusal::ground).isEqualTo(TipOffGround.NOT_LOOKED_INTO);
    }
}
