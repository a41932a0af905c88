package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.Fines.Deferred;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.execution.Deferring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A fine that may be paid later or in parts, with the real engine. */
@DangchangTest
class DeferralProcessTests {
    @Autowired
    private ApplicationContext house;

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aFineInTwoPartsHasTwoGrantsAndBecomesLatePartByPart() {
        var play = new ExecutionPlay(house, 3000);
        var first = play.penalty.fine().due().plusDays(20);
        var second = first.plusDays(40);
        granted(play, List.of(new Deferred(first, BigDecimal.valueOf(1000)), new Deferred(second, BigDecimal.valueOf(2000))));
        assertThat(documents(play)).filteredOn(DocumentKind.DEFERRAL_GRANT::equals).hasSize(2);
        assertThat(documents(play)).contains(DocumentKind.DEFERRAL_SHEET);
        assertThat(play.penalty.fine().due()).isEqualTo(first);
        play.itBecomes(first);
        assertThat(play.tasks()).isEmpty();
        assertThat(play.penalty.fine().surcharge()).isEqualByComparingTo("0");
        play.itBecomes(first.plusDays(1));
        assertThat(play.tasks()).containsExactly("remind-payment");
        assertThat(play.penalty.fine().surcharge()).as("of the first part alone").isEqualByComparingTo("30");
        play.penalty.paid(1000, Way.BANK);
        assertThat(play.penalty.fine().due()).isEqualTo(second);
        assertThat(play.tasks()).isEmpty();
        play.itBecomes(second.plusDays(1));
        assertThat(play.tasks()).containsExactly("remind-payment");
    }

    @Test
    void aLateFineThatIsDeferredGoesBackToWaiting() {
        var play = new ExecutionPlay(house, 3000).late().reminded();
        var day = play.penalty.today().plusDays(60);
        granted(play, List.of(new Deferred(day, BigDecimal.valueOf(3000))));
        assertThat(play.tasks()).isEmpty();
        assertThat(play.last("reminder").state()).isEqualTo("LAPSED");
        assertThat(play.penalty.fine().surcharge()).isEqualByComparingTo("0");
        play.itBecomes(day.plusDays(1));
        assertThat(play.tasks()).containsExactly("remind-payment");
        play.reminded();
    }

    @Test
    void aDeferralNeedsAReasonAPlanThatFitsAndThreePeople() {
        var play = new ExecutionPlay(house, 3000);
        var due = play.penalty.fine().due();
        refusedFor(PenaltyGround.DEFERRAL_NEEDS_A_REASON, () -> requested(play, " ", List.of(new Deferred(due.plusDays(9), BigDecimal.valueOf(3000)))));
        refusedFor(PenaltyGround.DEFERRAL_WITHOUT_PLAN, () -> requested(play, "困难", List.of()));
        refusedFor(PenaltyGround.DEFERRAL_SUM_DIFFERS, () -> requested(play, "困难", List.of(new Deferred(due.plusDays(9), BigDecimal.valueOf(2999)))));
        refusedFor(PenaltyGround.DEFERRAL_DAYS_OUT_OF_ORDER, () -> requested(play, "困难", List.of(new Deferred(due, BigDecimal.valueOf(3000)))));
        requested(play, "困难", List.of(new Deferred(due.plusDays(9), BigDecimal.valueOf(3000))));
        refusedFor(PenaltyGround.DEFERRAL_PENDING, () -> requested(play, "困难", List.of(new Deferred(due.plusDays(9), BigDecimal.valueOf(3000)))));
        play.penalty.complete(GROUP_LEADER, "review-deferral", Map.of("decision", "approve"));
        refusedFor(PenaltyGround.DECISION_NEEDS_A_REASON, () -> play.penalty.complete(LEADER, "approve-deferral", Map.of("decision", "return")));
        play.penalty.complete(LEADER, "approve-deferral", Map.of("decision", "return", "opinion", "材料不足"));
        assertThat(play.penalty.fine().due()).isEqualTo(due);
    }

    @Test
    void onceASurchargeIsDecidedNothingIsDeferred() {
        var play = new ExecutionPlay(house, 3000).late().reminded();
        play.itBecomes(play.penalty.today().plusDays(10));
        play.surcharged();
        refusedFor(PenaltyGround.DEFERRAL_AFTER_SURCHARGE,
                () -> requested(play, "困难", List.of(new Deferred(play.penalty.today().plusDays(30), BigDecimal.valueOf(3000)))));
    }

    @Test
    void eachFineOfAMatterFollowsItsOwnClock() {
        var play = new SummaryPlay(house).proposed().heard(SummaryPlay.unit(), 3000).heard(SummaryPlay.person(), 200).hearingDone();
        play.charge(1, SummaryPlay.SIGNS, "unit", false, 3000);
        play.charge(2, "sample-person", "person", false, 200);
        play.decisionSigned(1);
        play.decisionSigned(2);
        play.issued();
        var fines = play.as(INSPECTOR_1, () -> play.fines().of(play.number));
        var deferred = fines.stream().filter(each -> each.yuan().intValue() == 3000).findFirst().orElseThrow();
        var other = fines.stream().filter(each -> each.yuan().intValue() == 200).findFirst().orElseThrow();
        play.as(INSPECTOR_1, () -> house.getBean(Deferring.class).request(deferred.id(), "困难",
                List.of(new Deferred(deferred.due().plusDays(60), BigDecimal.valueOf(3000)))));
        play.complete(GROUP_LEADER, "review-deferral", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-deferral", Map.of("decision", "approve"));
        play.complete(INSPECTOR_1, "issue-deferral-grant", Map.of());
        house.getBean(OfficeClock.class).setTo(other.due().plusDays(1).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        var jobs = house.getBean(org.camunda.bpm.engine.ManagementService.class);
        fines.forEach(each -> jobs.createJobQuery().processInstanceId(each.execution().process()).timers().executable().list()
                .forEach(job -> jobs.executeJob(job.getId())));
        assertThat(tasks(play, deferred.execution().process())).isEmpty();
        assertThat(tasks(play, other.execution().process())).containsExactly("remind-payment");
    }

    private List<String> tasks(SummaryPlay play, String process) {
        return play.as(INSPECTOR_1, () -> house.getBean(cn.dangchang.engine.Processes.class).tasksOf(process)).stream()
                .map(cn.dangchang.engine.TaskFacts::key).toList();
    }

    private void granted(ExecutionPlay play, List<Deferred> plan) {
        requested(play, "订单取消，账户余额不足", plan);
        play.penalty.complete(GROUP_LEADER, "review-deferral", Map.of("decision", "approve"));
        play.penalty.complete(LEADER, "approve-deferral", Map.of("decision", "approve"));
        play.penalty.complete(INSPECTOR_1, "issue-deferral-grant", Map.of());
    }

    private void requested(ExecutionPlay play, String hardship, List<Deferred> plan) {
        var fine = play.penalty.fine().id();
        play.penalty.as(INSPECTOR_1, () -> house.getBean(Deferring.class).request(fine, hardship, plan));
    }

    private List<DocumentKind> documents(ExecutionPlay play) {
        return play.penalty.as(INSPECTOR_1, () -> house.getBean(Documents.class).of(play.penalty.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }
}
