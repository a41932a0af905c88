package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.ReviewPlay.REVIEWER_1;
import static cn.dangchang.penalty.process.ReviewPlay.REVIEWER_2;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.Distributing;
import cn.dangchang.penalty.domain.review.LegalReviewing;
import cn.dangchang.penalty.domain.review.ProcedureItem;
import cn.dangchang.penalty.domain.review.ReviewComments;
import cn.dangchang.penalty.domain.review.ReviewGate;
import cn.dangchang.penalty.domain.review.ReviewOutcome;
import cn.dangchang.penalty.domain.review.ReviewQueue;
import cn.dangchang.penalty.domain.review.ReviewReading;
import cn.dangchang.penalty.domain.review.Verdict;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import cn.dangchang.worklist.WorklistGround;
import cn.dangchang.worklist.spi.Audience;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A major penalty in its legal review, with the real engine and database. */
@DangchangTest
class LegalReviewProcessTests {
    @Autowired
    private ApplicationContext house;

    private static final PersonId ADMIN = new PersonId("admin");
    private ReviewPlay play;

    @BeforeEach
    void fresh() {
        play = new ReviewPlay(house);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aCaseIsReturnedAnsweredSentAgainAndPassed() {
        play.sent(60000);
        var reviewer = play.reviewer();
        play.answered();
        refusedFor(ReviewGround.POINTS_NEEDED, () -> play.decide(reviewer, "return"));
        play.comment(reviewer, "裁量理由没有写明企业规模");
        play.decide(reviewer, "return");
        assertThat(play.review().outcome()).isEqualTo(ReviewOutcome.RETURNED);
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, () -> gate(1, play.review().draftHash()));
        refusedFor(ReviewGround.COMMENTS_UNANSWERED, play::sentAgain);
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.play.as(reviewer, () -> comments().answer(play.play.number, 1, "已补充")));
        play.play.as(INSPECTOR_1, () -> comments().answer(play.play.number, 1, "已补充"));
        play.proposes(65000, "当事人为小型企业，违法行为持续两个月");
        refusedFor(CaseGround.RENOTIFY_NEEDED, play::sentAgain);
        play.proposes(55000, "当事人为微型企业，违法行为持续一个月，属于一般阶次");
        play.sentAgain();
        assertThat(play.reviewer()).as("who looked before looks again").isEqualTo(reviewer);
        var bench = play.play.as(reviewer, () -> house.getBean(ReviewReading.class).bench(play.play.number));
        assertThat(bench.changes()).singleElement().satisfies(change -> assertThat(change.fields()).extracting("field").containsExactly("fine", "reason"));
        assertThat(bench.added()).extracting("title").containsExactly("法制审核意见书");
        play.answered().decide(reviewer, "pass");
        var passed = play.review();
        gate(2, passed.draftHash());
        refusedFor(ReviewGround.REVIEW_OF_ANOTHER_VERSION, () -> gate(1, passed.draftHash()));
        refusedFor(ReviewGround.REVIEW_OF_ANOTHER_VERSION, () -> gate(2, "hash-2-70000"));
        assertThat(play.play.openTasks()).containsExactly("discuss-collectively");
        assertThat(play.play.as(LEADER, () -> house.getBean(Documents.class).of(play.play.number))).extracting(Documents.IssuedDocument::kind)
                .filteredOn(DocumentKind.LEGAL_REVIEW_OPINION::equals).hasSize(2);
    }

    @Test
    void theCheckReadsWhatTheCaseWentThrough() {
        play.sent(60000);
        assertThat(verdicts()).containsEntry(ProcedureItem.RECUSAL, Verdict.GREEN).containsEntry(ProcedureItem.FILING_FIRST, Verdict.GREEN)
                .containsEntry(ProcedureItem.NOTICE, Verdict.GREEN).containsEntry(ProcedureItem.DEFENCE, Verdict.GREEN)
                .containsEntry(ProcedureItem.HEARING, Verdict.GREEN).containsEntry(ProcedureItem.TERM, Verdict.GREEN)
                .as("a paper of a transfer was not taken by two officers").containsEntry(ProcedureItem.EVIDENCE, Verdict.PERSON)
                .containsEntry(ProcedureItem.OFFICERS, Verdict.PERSON).doesNotContainValue(Verdict.RED);
        play = ReviewPlay.investigated(house, 60000);
        assertThat(verdicts()).as("two certified officers signed what they did").containsEntry(ProcedureItem.OFFICERS, Verdict.GREEN).doesNotContainValue(Verdict.RED);
    }

    @Test
    void theCheckReadsAHearingThatWasHeld() {
        var heard = new NoticePlay(house).on(LocalDate.of(2026, 3, 2)).intended(Intended.fine(1, 60_000)).hearingGranted(1);
        heard.appointed(1);
        heard.noticed(1, LocalDate.of(2026, 3, 20).atTime(9, 0));
        heard.served(heard.hearing(1).last().document());
        heard.on(LocalDate.of(2026, 3, 20));
        heard.recorded(1);
        heard.complete(NoticePlay.CHAIR, 1, "hold-hearing", Map.of("outcome", "held", "reason", ""));
        heard.complete(NoticePlay.CHAIR, 1, "report-hearing", Map.of("summary", "听证按期公开举行", "opinion", "事实清楚，建议维持"));
        heard.complete(LEADER, 1, "review-hearing-report", Map.of("opinion", "同意主持人意见"));
        play = new ReviewPlay(heard.play);
        play.sentAgain();
        assertThat(verdicts()).containsEntry(ProcedureItem.HEARING, Verdict.GREEN);
    }

    @Test
    void whatIsRedIsPassedOnlyWithAReasonForEach() {
        play.sent(60000);
        var reviewer = play.reviewer();
        play.answered();
        house.getBean(OfficeClock.class).setTo(house.getBean(Clock.class).instant().plus(120, ChronoUnit.DAYS));
        assertThat(verdicts()).containsEntry(ProcedureItem.TERM, Verdict.RED);
        refusedFor(ReviewGround.ITEMS_UNANSWERED, () -> play.decide(reviewer, "pass"));
        refusedFor(ReviewGround.ITEM_NEEDS_A_NOTE, () -> play.answer(reviewer, ProcedureItem.TERM, true, " "));
        play.answered().decide(reviewer, "pass");
        assertThat(play.review().items()).filteredOn(item -> item.item() == ProcedureItem.TERM).extracting("note").containsExactly("已核对卷宗，符合要求");
    }

    @Test
    void aCaseThatNobodyMayReviewWaitsForALeaderWhoAssignsIt() {
        var reviewers = house.getBean(LegalReviewers.class);
        var known = reviewers.of(new AgencyId("HX"));
        known.forEach(each -> play.play.as(ADMIN, () -> reviewers.enter(each.person(), null, null)));
        try {
            play.sent(60000);
            assertThat(play.review().reviewer()).isNull();
            assertThat(waitingAtLeader()).as("a leader sees what has no reviewer").isTrue();
            refusedFor(ReviewGround.REVIEWER_NOT_QUALIFIED, () -> play.decide(REVIEWER_1, "pass"));
            refusedFor(ReviewGround.REVIEWER_NOT_QUALIFIED, () -> handOver(LEADER, REVIEWER_1, "指派"));
            play.play.as(ADMIN, () -> reviewers.enter(REVIEWER_1, null, "A20190001"));
            refusedFor(SharedGround.NOT_FOR_YOU, () -> handOver(REVIEWER_1, REVIEWER_1, "指派"));
            handOver(LEADER, REVIEWER_1, "指派");
            assertThat(play.reviewer()).isEqualTo(REVIEWER_1);
            assertThat(waitingAtLeader()).as("what has one is not a leader's").isFalse();
            play.answered().decide(REVIEWER_1, "pass");
            assertThat(play.review().outcome()).isEqualTo(ReviewOutcome.PASSED);
        } finally {
            known.forEach(each -> play.play.as(ADMIN, () -> reviewers.enter(each.person(), each.firstReviewedOn(), each.qualification())));
        }
    }

    @Test
    void aPointQuotesWhatStandsOnThePage() {
        play.sent(60000);
        var reviewer = play.reviewer();
        var filing = play.play.as(LEADER, () -> house.getBean(Documents.class).of(play.play.number)).stream()
                .filter(each -> each.kind() == DocumentKind.CASE_FILING).findFirst().orElseThrow().id();
        refusedFor(ReviewGround.QUOTE_NOT_THERE, () -> point(reviewer, filing, 1, "建议不予立案"));
        refusedFor(ReviewGround.NO_SUCH_PLACE, () -> point(reviewer, filing, 9, "建议立案调查"));
        refusedFor(ReviewGround.NO_SUCH_PLACE, () -> point(reviewer, java.util.UUID.randomUUID(), 1, "建议立案调查"));
        point(reviewer, filing, 1, "建议 立案调查");
        assertThat(play.review().comments()).extracting("quote").containsExactly("建议 立案调查");
    }

    @Test
    void whileItIsReviewedTheDraftStaysAsItWasSent() {
        play.sent(60000).answered();
        refusedFor(CaseGround.DRAFT_SUBMITTED, () -> play.proposes(55000, "改了"));
        play.decide(play.reviewer(), "pass");
        refusedFor(CaseGround.DRAFT_SUBMITTED, () -> play.proposes(55000, "改了"));
    }

    @Test
    void onlyTheReviewerToWhomItWasGivenReviews() {
        play.sent(60000);
        var reviewer = play.reviewer();
        var other = reviewer.equals(REVIEWER_1) ? REVIEWER_2 : REVIEWER_1;
        play.answered();
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> play.decide(INSPECTOR_1, "pass"));
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> play.decide(LEADER, "pass"));
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> play.decide(GROUP_LEADER, "pass"));
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> play.decide(other, "pass"));
        refusedFor(ReviewGround.NOT_A_LEGAL_REVIEWER, () -> play.answer(INSPECTOR_1, ProcedureItem.NOTICE, true, "好"));
        refusedFor(ReviewGround.NOT_A_LEGAL_REVIEWER, () -> play.answer(LEADER, ProcedureItem.NOTICE, true, "好"));
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> play.play.as(other, () -> house.getBean(LegalReviewing.class).comment(play.play.number, null, null, null, "意见")));
    }

    @Test
    void aLeaderHandsItToAnotherQualifiedReviewerEvenWhereItWasTaken() {
        play.sent(60000);
        var reviewer = play.reviewer();
        var other = reviewer.equals(REVIEWER_1) ? REVIEWER_2 : REVIEWER_1;
        play.play.as(reviewer, () -> {
            var processes = house.getBean(cn.dangchang.engine.Processes.class);
            processes.claim(processes.tasksOf(play.play.number).get(0).id());
        });
        refusedFor(SharedGround.NOT_FOR_YOU, () -> handOver(reviewer, other, "忙"));
        refusedFor(ReviewGround.HAND_OVER_NEEDS_A_REASON, () -> handOver(LEADER, other, " "));
        refusedFor(ReviewGround.NOT_A_LEGAL_REVIEWER, () -> handOver(LEADER, INSPECTOR_1, "忙"));
        refusedFor(ReviewGround.ALREADY_THE_REVIEWER, () -> handOver(LEADER, reviewer, "忙"));
        refusedFor(ReviewGround.REVIEWER_NOT_QUALIFIED, () -> handOver(LEADER, unqualified(), "忙"));
        handOver(LEADER, other, "原审核人员休假");
        assertThat(play.reviewer()).isEqualTo(other);
        play.answered();
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> play.answer(reviewer, ProcedureItem.NOTICE, true, "好"));
        play.decide(other, "pass");
        assertThat(play.review().outcome()).isEqualTo(ReviewOutcome.PASSED);
    }

    @Test
    void casesGoRoundAmongThoseWhoMay() {
        var given = new HashSet<PersonId>();
        for (int n = 0; n < 4; n++) {
            given.add(new ReviewPlay(house).sent(60000).reviewer());
        }
        assertThat(given).containsExactlyInAnyOrder(REVIEWER_1, REVIEWER_2);
    }

    @Test
    void theDayOfTheFirstReviewIsKept() {
        var reviewers = house.getBean(LegalReviewers.class);
        play.sent(60000);
        if (!play.reviewer().equals(REVIEWER_2)) {
            handOver(LEADER, REVIEWER_2, "轮换");
        }
        play.answered().decide(REVIEWER_2, "pass");
        assertThat(reviewers.find(REVIEWER_2).orElseThrow().firstReviewedOn()).isNotNull();
    }

    @Test
    void theQueueShowsTheOwnCasesFirst() {
        play.sent(60000);
        var reviewer = play.reviewer();
        var mine = play.play.as(reviewer, () -> house.getBean(ReviewQueue.class).of("mine", play.play.number.value(), 0, 50));
        assertThat(mine).singleElement().satisfies(line -> {
            assertThat(line.round()).isEqualTo(1);
            assertThat(line.term()).isNotNull();
            assertThat(line.fine()).isEqualByComparingTo("60000");
        });
        var lines = play.play.as(reviewer, () -> house.getBean(ReviewQueue.class).of("open", "", 0, 200));
        var owners = lines.stream().map(line -> reviewer.equals(line.reviewer())).toList();
        assertThat(owners.lastIndexOf(true)).isLessThan(owners.contains(false) ? owners.indexOf(false) : owners.size());
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.play.as(INSPECTOR_1, () -> house.getBean(ReviewReading.class).requireReader()));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.play.as(new PersonId("hb-leader-1"), () -> house.getBean(ReviewReading.class).bench(play.play.number)));
    }

    @Test
    void ofTwoDecisionsAtOnceOneHasItsEffect() throws Exception {
        play.sent(60000).answered();
        var reviewer = play.reviewer();
        play.comment(reviewer, "补正");
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var answers = pool.invokeAll(List.of(at(barrier, () -> play.decide(reviewer, "pass")), at(barrier, () -> play.decide(reviewer, "return"))), 60, TimeUnit.SECONDS);
        pool.shutdown();
        int done = 0;
        for (var answer : answers) {
            done += answer.get() ? 1 : 0;
        }
        assertThat(done).isEqualTo(1);
        assertThat(play.play.as(LEADER, () -> house.getBean(Documents.class).of(play.play.number))).extracting(Documents.IssuedDocument::kind)
                .filteredOn(DocumentKind.LEGAL_REVIEW_OPINION::equals).hasSize(1);
    }

    @Test
    void theGateHoldsTheCaseSoThatNoOtherReviewIsOpenedMeanwhile() throws Exception {
        play.sent(60000).answered().decide(play.reviewer(), "pass");
        var hash = play.review().draftHash();
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        var deciding = pool.submit(() -> play.play.as(LEADER, () -> {
            house.getBean(ReviewGate.class).requirePassed(play.play.number, 1, hash);
            entered.countDown();
            await(leave);
        }));
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        var changing = pool.submit(() -> play.play.as(LEADER, () -> house.getBean(Distributing.class).open(play.play.number)));
        try {
            changing.get(2, TimeUnit.SECONDS);
            throw new AssertionError("another review was opened while the decision was being made");
        } catch (java.util.concurrent.TimeoutException waits) {
            leave.countDown();
        }
        deciding.get(20, TimeUnit.SECONDS);
        changing.get(20, TimeUnit.SECONDS);
        pool.shutdown();
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, () -> gate(1, hash));
    }

    private Map<ProcedureItem, Verdict> verdicts() {
        return play.play.as(REVIEWER_1, () -> house.getBean(ReviewReading.class).bench(play.play.number)).checklist().stream()
                .collect(Collectors.toMap(ReviewReading.Row::item, ReviewReading.Row::verdict));
    }

    private boolean waitingAtLeader() {
        return house.getBean(JdbcClient.class).sql("""
                select count(*) > 0 from worklist.task_audience a join worklist.task t on t.id = a.task_id
                where t.matter = :matter and t.key = 'legal-review' and a.audience = :leaders and a.overseeing""")
                .param("leaders", Audience.role(Role.LEADER, new AgencyId("HX")).value()).param("matter", play.play.number.value()).query(Boolean.class).single();
    }

    private void point(PersonId reviewer, java.util.UUID document, int page, String quote) {
        play.play.as(reviewer, () -> house.getBean(LegalReviewing.class).comment(play.play.number, document, page, quote, "须补充"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Callable<Boolean> at(CyclicBarrier barrier, Runnable work) {
        return () -> {
            barrier.await(20, TimeUnit.SECONDS);
            try {
                work.run();
                return true;
            } catch (Refusal | AssertionError | org.camunda.bpm.engine.OptimisticLockingException second) {
                return false;
            }
        };
    }

    private PersonId unqualified() {
        var person = new PersonId("unqualified-reviewer");
        if (house.getBean(LegalReviewers.class).find(person).isEmpty()) {
            house.getBean(Staffing.class).register(new Newcomer(person, "尚未取证", new AgencyId("HX"), new UnitId("HX-FZK"), Set.of(Role.LEGAL_REVIEWER), "dangchang-1", null));
        }
        return person;
    }

    private void handOver(PersonId by, PersonId receiver, String reason) {
        play.play.as(by, () -> house.getBean(Distributing.class).handOver(play.play.number, receiver, reason));
    }

    private void gate(int version, String hash) {
        play.play.as(LEADER, () -> house.getBean(ReviewGate.class).requirePassed(play.play.number, version, hash));
    }

    private ReviewComments comments() {
        return house.getBean(ReviewComments.class);
    }
}
