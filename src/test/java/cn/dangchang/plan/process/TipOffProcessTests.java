package cn.dangchang.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.TipOffs.Informant;
import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.plan.TipOffs.Result;
import cn.dangchang.plan.TipOffs.Stage;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.MatterSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A tip-off from the telephone to the answer, each step by the person whose task it is. */
@DangchangTest
class TipOffProcessTests {
    private static final PersonId COORDINATOR = new PersonId("coordinator-1");
    private static final PersonId LEADER = new PersonId("leader-1");
    private static final PersonId SECOND_LEADER = new PersonId("leader-2");
    private static final PersonId INSPECTOR = new PersonId("inspector-1");
    private static final Informant NAMED = new Informant("季某", "13900000001", "青石镇");
    private static final Informant NOBODY = new Informant(null, " ", null);

    @Autowired TipOffs tipOffs;
    @Autowired Processes processes;
    @Autowired Clocks clocks;
    @Autowired AuditTrail trail;
    @Autowired List<MatterSubject> matters;
    @Autowired ActingAs acting;
    @Autowired TransactionTemplate transaction;
    @Autowired java.time.Clock clock;

    @Test
    void aNamedTipOffThatProvesTrueIsAnsweredAndRewarded() {
        var number = registered(NAMED);
        assertThat(clocks.running(number, "tip-off-assessment")).isPresent();
        accepted(number);
        assertThat(clocks.running(number, "tip-off-assessment")).isEmpty();
        assertThat(clocks.running(number, "tip-off-handling")).isPresent();
        verified(number, "established");
        complete(LEADER, number, "decide-tip-off", Map.of("decision", "agree"));
        complete(COORDINATOR, number, "reply-tip-off", Map.of("repliedOn", today(), "reply", "已责令整改，电话答复"));
        complete(LEADER, number, "reward-tip-off", Map.of("decision", "grant", "amount", 2000));
        var closed = seen(LEADER, number);
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.result()).isEqualTo(Result.ESTABLISHED);
        assertThat(closed.reward().yuan()).isEqualByComparingTo("2000");
        assertThat(closed.reply()).isEqualTo("已责令整改，电话答复");
        assertThat(processes.isRunning(closed.processInstance())).isFalse();
        assertThat(clocks.of(number)).noneMatch(each -> each.state() == cn.dangchang.calendar.RunningClock.State.RUNNING);
    }

    @Test
    void anAnonymousTipOffNeedsNoAnswerAndTellsNobody() {
        var number = registered(NOBODY);
        refused(TipOffGround.ANONYMOUS, () -> as(COORDINATOR, () -> tipOffs.informant(number)));
        accepted(number);
        verified(number, "unfounded");
        complete(LEADER, number, "decide-tip-off", Map.of("decision", "agree"));
        complete(INSPECTOR, number, "reply-tip-off", Map.of());
        assertThat(seen(LEADER, number).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whoReportedIsReadByHandlersOnlyAndEachReadingIsOnRecord() {
        var number = registered(NAMED);
        assertThat(as(INSPECTOR, () -> tipOffs.informant(number)).name()).isEqualTo("季某");
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("supervisor-1"), () -> tipOffs.informant(number)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(LEADER, () -> tipOffs.informant(number)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("expert-1"), () -> tipOffs.find(number)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("inspector-3"), () -> tipOffs.find(number)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("hb-leader-1"), () -> tipOffs.find(number)));
        assertThat(trail.of(Chain.of(number))).filteredOn(each -> each.action().equals("plan.tip-off-informant-read")).hasSize(1)
                .allMatch(each -> !each.toString().contains("季某") && !each.toString().contains("13900000001"));
        var subject = matters.stream().filter(each -> each.owns(number)).findFirst().orElseThrow();
        assertThat(subject.facts(number).toString() + subject.summary(number)).doesNotContain("季某").doesNotContain("13900000001");
    }

    @Test
    void whatWasNotLookedIntoIsNotVerified() {
        var number = registered(NAMED);
        accepted(number);
        refused(TipOffGround.NOT_LOOKED_INTO, () -> complete(INSPECTOR, number, "verify-tip-off", Map.of("result", "unfounded", "opinion", "未发现")));
        assertThat(open(number)).extracting(TaskFacts::key).containsExactly("verify-tip-off");
    }

    @Test
    void aNamedInformantIsAnsweredBeforeItCloses() {
        var number = registered(NAMED);
        complete(LEADER, number, "assess-tip-off", Map.of("decision", "refuse", "reason", "已作出处理决定"));
        refused(TipOffGround.INFORMANT_NOT_ANSWERED, () -> complete(INSPECTOR, number, "reply-tip-off", Map.of("repliedOn", today())));
        refused(TipOffGround.ANSWER_ON_IMPOSSIBLE_DAY, () -> complete(INSPECTOR, number, "reply-tip-off",
                Map.of("repliedOn", today().plusDays(1), "reply", "电话答复")));
        complete(INSPECTOR, number, "reply-tip-off", Map.of("repliedOn", today(), "reply", "电话答复"));
        assertThat(seen(LEADER, number).result()).isEqualTo(Result.NOT_ACCEPTED);
    }

    @Test
    void aTransferNamesTheAuthorityAndARefusalItsReason() {
        var number = registered(NAMED);
        refused(TipOffGround.AUTHORITY_MISSING, () -> complete(LEADER, number, "assess-tip-off", Map.of("decision", "transfer")));
        refused(TipOffGround.TIP_OFF_WITHOUT_REASON, () -> complete(LEADER, number, "assess-tip-off", Map.of("decision", "refuse")));
        complete(LEADER, number, "assess-tip-off", Map.of("decision", "transfer", "authority", "县市场监督管理局"));
        assertThat(seen(COORDINATOR, number).stage()).isEqualTo(Stage.ANSWERING);
    }

    @Test
    void whatIsSentBackIsLookedIntoAgain() {
        var number = registered(NOBODY);
        accepted(number);
        verified(number, "partly");
        refused(TipOffGround.TIP_OFF_WITHOUT_REASON, () -> complete(LEADER, number, "decide-tip-off", Map.of("decision", "return")));
        complete(LEADER, number, "decide-tip-off", Map.of("decision", "return", "reason", "未核查危险作业票"));
        assertThat(open(number)).extracting(TaskFacts::key).containsExactly("verify-tip-off");
    }

    @Test
    void aRewardHasItsAmountOrTheReasonWhyNot() {
        var number = registered(NOBODY);
        accepted(number);
        verified(number, "established");
        complete(LEADER, number, "decide-tip-off", Map.of("decision", "agree"));
        complete(INSPECTOR, number, "reply-tip-off", Map.of());
        refused(TipOffGround.REWARD_WITHOUT_AMOUNT, () -> complete(LEADER, number, "reward-tip-off", Map.of("decision", "grant")));
        refused(TipOffGround.TIP_OFF_WITHOUT_REASON, () -> complete(LEADER, number, "reward-tip-off", Map.of("decision", "none")));
        complete(LEADER, number, "reward-tip-off", Map.of("decision", "none", "reason", "匿名，无法联系"));
        assertThat(seen(LEADER, number).reward()).isNull();
    }

    @Test
    void moreTimeIsAskedForOnceAndGivenBySomebodyElse() {
        var number = registered(NAMED);
        accepted(number);
        var before = clocks.running(number, "tip-off-handling").orElseThrow().due();
        as(INSPECTOR, () -> {
            tipOffs.askForExtension(number, "需要检测鉴定");
            return null;
        });
        refused(TipOffGround.EXTENSION_ALREADY_ASKED, () -> as(INSPECTOR, () -> {
            tipOffs.askForExtension(number, "再延");
            return null;
        }));
        complete(LEADER, number, "decide-tip-off-extension", Map.of("decision", "approve"));
        assertThat(clocks.running(number, "tip-off-handling").orElseThrow().due()).isAfter(before);
        assertThat(open(number)).extracting(TaskFacts::key).containsExactly("verify-tip-off");
    }

    @Test
    void aTipOffWithoutContentOrPlaceIsRefused() {
        refused(TipOffGround.TIP_OFF_INCOMPLETE, () -> as(COORDINATOR, () -> tipOffs.register(report(" ", "某加工点"), NOBODY)));
        refused(TipOffGround.TIP_OFF_INCOMPLETE, () -> as(COORDINATOR, () -> tipOffs.register(report("违规动火", null), NOBODY)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("expert-1"), () -> tipOffs.register(report("违规动火", "某加工点"), NOBODY)));
        refused(SharedGround.NOT_FOR_YOU, () -> as(new PersonId("admin"), () -> tipOffs.register(report("违规动火", "某加工点"), NOBODY)));
    }

    @Test
    void onlyLeadersAssess() {
        var number = registered(NOBODY);
        assertThat(catchThrowableOfType(Refusal.class, () -> complete(INSPECTOR, number, "assess-tip-off", Map.of("decision", "accept")))).isNotNull();
        assertThat(catchThrowableOfType(Refusal.class, () -> complete(new PersonId("hb-leader-1"), number, "assess-tip-off", Map.of("decision", "accept"))))
                .isNotNull();
        complete(SECOND_LEADER, number, "assess-tip-off", Map.of("decision", "accept"));
    }

    private MatterNumber registered(Informant informant) {
        return as(COORDINATOR, () -> tipOffs.register(report("车间除尘器停用，粉尘堆积", "青石镇工业路无名加工点"), informant));
    }

    private static Report report(String content, String place) {
        return new Report("telephone", "public", null, place, "dust", content, false, "HX-1");
    }

    private void accepted(MatterNumber number) {
        complete(LEADER, number, "assess-tip-off", Map.of("decision", "accept"));
    }

    private void verified(MatterNumber number, String result) {
        complete(INSPECTOR, number, "verify-tip-off", Map.of("result", result, "opinion", "调取监控核实", "deskReason", "加工点已搬离，书面核查"));
    }

    private List<TaskFacts> open(MatterNumber number) {
        return as(LEADER, () -> processes.tasksOf(number));
    }

    private void complete(PersonId person, MatterNumber number, String task, Map<String, Object> values) {
        as(person, () -> {
            var facts = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst().orElseThrow();
            processes.claimAndComplete(facts.id(), values);
            return null;
        });
    }

    private TipOffs.TipOff seen(PersonId person, MatterNumber number) {
        return as(person, () -> tipOffs.find(number));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), cn.dangchang.calendar.OfficeClock.ZONE);
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return acting.call(person, () -> transaction.execute(status -> work.get()));
    }

    private static void refused(Ground ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThat(catchThrowableOfType(Refusal.class, work)).isNotNull().extracting(Refusal::ground).isEqualTo(ground);
    }
}
