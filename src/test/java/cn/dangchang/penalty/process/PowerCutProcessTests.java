package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.PowerCutPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.PowerCutPlay.HEAD;
import static cn.dangchang.penalty.process.PowerCutPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.PowerCutPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.penalty.CoercionFile.Paper;
import cn.dangchang.penalty.PowerCutGround;
import cn.dangchang.penalty.Supply;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A supply that is stopped for an order that was not obeyed, and comes back when it is. */
@DangchangTest
class PowerCutProcessTests {
    @Autowired
    private ApplicationContext house;

    private PowerCutPlay play;

    @BeforeEach
    void begun() {
        play = new PowerCutPlay(house).begun();
    }

    @Test
    void powerIsCutADayAfterTheNoticeAndRestoredOnceTheOrderIsObeyed() {
        play.noticed();
        var told = play.file().notice().toldAt();
        refused(PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE, () -> play.cut(told.plusHours(23)));
        play.clockIs(told.plusHours(24).plusMinutes(5));
        play.cut(told.plusHours(24).plusMinutes(3));
        assertThat(play.file().off()).isTrue();
        var agency = play.file().agency();
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(SecondLooks.class).pool(agency))).anyMatch(each -> each.reason().equals("power-cut"));
        assertThat(play.file().cut().cutAt()).isEqualTo(told.plusHours(24).plusMinutes(3));
        play.clockIs(told.plusDays(3));
        play.complete(INSPECTOR_1, "restore-supply", Map.of("compliedOn", play.now().toLocalDate().toString(), "words", "已装设泄爆装置并停产整改完毕"));
        play.complete(LEADER, "approve-restoration", Map.of("decision", "approve"));
        play.complete(INSPECTOR_1, "record-restoration", Map.of("restoredAt", play.now().toString()));
        assertThat(play.file().closedBecause()).isEqualTo("restored");
        assertThat(play.file().papers().stream().map(Paper::kind)).containsExactly(DocumentKind.COERCION_APPROVAL, DocumentKind.POWER_CUT_NOTICE,
                DocumentKind.POWER_CUT_DECISION, DocumentKind.POWER_RESTORED);
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(SiteVisits.class).find(play.visit)).orElseThrow().followUps())
                .anyMatch(each -> each.kind() == FollowUpKind.COERCION && each.state() == FollowUpState.CLOSED);
    }

    @Test
    void onlyTheHeadDecides() {
        play.described(false);
        play.complete(INSPECTOR_1, "apply-power-cut", Map.of("way", "submit", "words", ""));
        play.complete(GROUP_LEADER, "review-power-cut", Map.of("decision", "approve"));
        assertThatThrownBy(() -> play.complete(LEADER, "decide-power-cut", Map.of("decision", "approved"))).isInstanceOf(Refusal.class);
        assertThat(play.openTasks()).containsExactly("decide-power-cut");
        play.complete(HEAD, "decide-power-cut", Map.of("decision", "approved"));
        assertThat(play.openTasks()).containsExactly("notify-power-cut");
    }

    @Test
    void inDangerNobodyWaitsADay() {
        play.decided(true);
        play.notice(play.now(), play.now());
        play.signed();
        play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "notified"));
        play.cut(play.now());
        assertThat(play.file().off()).isTrue();
    }

    @Test
    void anOrderThatWasObeyedMeanwhileEndsItBeforeTheNotice() {
        play.decided(false);
        refused(PowerCutGround.OPINION_ON_CUT_MISSING, () -> play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "obeyed")));
        play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "obeyed", "words", "企业已停产，设备已断电"));
        assertThat(play.file().closedBecause()).isEqualTo("obeyed");
        assertThat(play.openTasks()).isEmpty();
    }

    @Test
    void aCaseWithoutAnOrderToStopStopsNothing() {
        var some = new CasePlay(house).transferred().filed();
        refused(PowerCutGround.NO_STOP_ORDER_STANDS, () -> play.as(INSPECTOR_1, () -> play.applying().begin(some.number, Supply.POWER, "供电所")));
    }

    @Test
    void aNoticeOfLessThanADayOrWithoutSignaturesIsRefused() {
        play.decided(false);
        refused(PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE, () -> play.notice(play.now(), play.now().plusHours(24).minusMinutes(1)));
        refused(PowerCutGround.NOTICE_INCOMPLETE, () -> play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "notified")));
        play.notice(play.now(), play.now().plusHours(24));
        refused(PowerCutGround.NOTICE_NOT_SIGNED, () -> play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "notified")));
    }

    @Test
    void supplyIsStoppedOnlyForAnOrderToStopThatIsNotObeyed() {
        refused(PowerCutGround.ORDER_WAS_OBEYED, () -> play.complete(INSPECTOR_1, "apply-power-cut", Map.of("way", "submit", "words", "")));
        refused(PowerCutGround.POWER_CUT_ALREADY_ASKED, () -> play.as(INSPECTOR_1, () -> play.applying().begin(play.visit, Supply.POWER, "供电所")));
        var other = OrdersOnSite.rectification(house, 1);
        refused(PowerCutGround.NO_MAJOR_HAZARD, () -> play.as(INSPECTOR_1, () -> play.applying().begin(other, Supply.POWER, "供电所")));
    }

    private static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
