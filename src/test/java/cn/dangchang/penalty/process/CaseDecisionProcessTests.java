package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.DecisionPlay.HEAD;
import static cn.dangchang.penalty.process.DecisionPlay.LEADER_2;
import static cn.dangchang.penalty.process.Intended.fine;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case from its collective discussion to its closing, with every gate tried where it guards. */
@DangchangTest
class CaseDecisionProcessTests {
    @Autowired
    private ApplicationContext house;

    private DecisionPlay story;
    private CasePlay play;

    @BeforeEach
    void fresh() {
        story = new DecisionPlay(house);
        play = story.play;
    }

    @AfterEach
    void now() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aUnitItsHeadAndASelfEmployedPersonAreDiscussedDecidedServedPaidAndClosed() throws IOException {
        story.proposed().passed().discussed().decided();
        assertThat(play.openTasks()).containsExactly("serve-decision");
        assertThat(clock("case-90")).isEmpty();
        assertThat(clock("serve-decision-7")).isPresent();
        refusedFor(DecisionGround.RECEIPT_NOT_SIGNED, () -> play.complete(INSPECTOR_1, "serve-decision", Map.of("servedBy", "hand", "evidence", "照片")));
        story.refusesReceipt(1, "宋一");
        story.issued();
        assertThat(story.file().decisions()).extracting(each -> each.method()).containsExactly(ServiceMethod.LEFT_IN_PLACE, null, null);
        assertThat(story.file().decisions()).allSatisfy(each -> assertThat(each.documentNumber()).contains("应急罚〔"));
        assertThat(play.openTasks()).isEmpty();
        story.served();
        assertThat(play.openTasks()).containsExactly("file-major-penalty", "publish-decision", "verify-correction");
        assertThat(clock("serve-decision-7")).isEmpty();
        assertThat(story.fines()).extracting(each -> each.yuan().intValue()).containsExactlyInAnyOrder(60000, 20000, 3000);
        assertThat(papers(DocumentKind.SERVICE_RECEIPT)).hasSize(1);
        assertThat(text(papers(DocumentKind.SERVICE_RECEIPT).get(0))).contains("行政处罚决定书", "青石镇知夏刨花加工店");
        story.followedUp();
        assertThat(clock("publication")).isEmpty();
        assertThat(play.openTasks()).containsExactly("apply-case-closing");
        refusedFor(PenaltyGround.FINE_NOT_PAID, () -> play.complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "已缴清")));
        story.fines().forEach(each -> story.paid(each.party()));
        story.closed();
        assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(text(papers(DocumentKind.CASE_CLOSING).get(0))).contains("应急罚〔", "已缴60000元", "已经改正");
        for (var paper : List.of(DocumentKind.PENALTY_DECISION, DocumentKind.DISCUSSION_RECORD, DocumentKind.PUBLISHED_DECISION, DocumentKind.SERVICE_RECEIPT,
                DocumentKind.CASE_CLOSING)) {
            Files.createDirectories(Path.of("target/documents/case"));
            for (var each : papers(paper)) {
                Files.write(Path.of("target/documents/case", paper.name().toLowerCase(java.util.Locale.ROOT) + "-" + each.id() + ".pdf"), content(each));
            }
        }
    }

    @Test
    void theDecisionSaysAllThatTheLawAsksForAndTheCopyForEverybodyNamesNobody() throws IOException {
        story.proposed().passed().discussed().decided().issued().served().followedUp();
        var decision = papers(DocumentKind.PENALTY_DECISION).stream().filter(each -> text(each).contains("宋一")).filter(each -> text(each).contains("（个人）"))
                .findFirst().orElseThrow();
        assertThat(text(decision)).contains("贰万元整", "第九十七条第四项", "培训签到表复印件", "十五日内", "百分之三", "不超过罚款的数额", "六十日内", "六个月内", "（印章）",
                "350100198101010011").doesNotContain("执法人员（签名）");
        assertThat(story.file().lastPublication().orElseThrow().publishedOn()).isEqualTo(play.today());
        assertThat(papers(DocumentKind.PUBLISHED_DECISION)).hasSize(3).allSatisfy(each -> assertThat(text(each)).contains("公开文本")
                .doesNotContain("宋一", "邱知夏", "350100198101010011", "13800000001", "松涛小区", "工业路1号"));
        assertThat(papers(DocumentKind.PUBLISHED_DECISION)).anySatisfy(each -> assertThat(text(each)).contains("星河木业有限公司", "宋某"));
    }

    @Test
    void nothingIsDecidedWithoutItsReview() {
        story.proposed();
        assertThat(play.openTasks()).containsExactly("legal-review");
        story.goTo("decide-penalty");
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, story::decided);
        refusedFor(DecisionGround.DRAFT_CHANGED, () -> play.complete(LEADER, "decide-penalty", Map.of("decision", "approve", "version", 2)));
        assertThat(story.file().decisions()).isEmpty();
        assertThat(papers(DocumentKind.PENALTY_DECISION)).isEmpty();
    }

    @Test
    void nothingIsDecidedWithoutItsDiscussion() {
        story.proposed().passed();
        story.goTo("decide-penalty");
        refusedFor(DecisionGround.NOT_DISCUSSED, story::decided);
        assertThat(story.file().decisions()).isEmpty();
    }

    @Test
    void whatWasLoweredAfterTheDefenceNeedsNoOtherNotice() {
        story.agreed(fine(1, 60_000));
        new NoticePlay(house, play).waived(1);
        play.intend(fine(1, 50_000)).complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit"));
        story.passed().discussed().decided();
        assertThat(story.file().decisions()).singleElement().satisfies(each -> assertThat(each.fine()).isEqualByComparingTo("50000"));
    }

    @Test
    void whatBecameHeavierIsToldAnew() {
        story.agreed(fine(1, 60_000));
        new NoticePlay(house, play).waived(1);
        play.intend(fine(1, 61_000));
        refusedFor(CaseGround.RENOTIFY_NEEDED, () -> play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit")));
    }

    @Test
    void whoReviewedDoesNotDecide() {
        story.proposed().passed();
        var review = house.getBean(cn.dangchang.penalty.LegalReviewPass.class);
        var reviewer = java.util.stream.Stream.of(ReviewPlay.REVIEWER_1, ReviewPlay.REVIEWER_2).filter(each -> review.reviewedBy(story.number(), each)).findFirst().orElseThrow();
        var deciding = house.getBean(cn.dangchang.penalty.domain.decision.DecidingPenalty.class);
        var file = play.file();
        refusedFor(DecisionGround.DECIDED_BY_THE_REVIEWER, () -> play.as(LEADER, () -> deciding.requireMayDecide(file, reviewer)));
        play.as(LEADER, () -> deciding.requireMayDecide(file, LEADER_2));
        story.discussed();
        play.complete(LEADER_2, "decide-penalty", story.approval());
        assertThat(play.openTasks()).containsExactly("serve-decision");
    }

    @Test
    void aDiscussionNeedsEnoughLeadersAndEverybodysSignatureForWhatItSays() {
        story.proposed().passed();
        refusedFor(DecisionGround.NOT_DISCUSSED, () -> play.complete(LEADER, "discuss-collectively", Map.of()));
        refusedFor(DecisionGround.TOO_FEW_LEADERS, () -> play.as(LEADER, () -> story.discussions().write(story.number(), story.meeting(HEAD, LEADER))));
        refusedFor(DecisionGround.NOT_A_LEADER, () -> play.as(LEADER, () -> story.discussions().write(story.number(), story.meeting(HEAD, LEADER, GROUP_LEADER))));
        refusedFor(DecisionGround.CHAIR_NOT_PRESENT, () -> play.as(LEADER, () -> story.discussions().write(story.number(), story.meeting(LEADER, LEADER_2))));
        play.as(LEADER, () -> story.discussions().write(story.number(), story.meeting(HEAD, LEADER, LEADER_2)));
        List.of(HEAD, LEADER, LEADER_2, INSPECTOR_1).forEach(story::sign);
        refusedFor(DecisionGround.NOT_IN_THE_MEETING, () -> story.sign(GROUP_LEADER));
        refusedFor(DecisionGround.DISCUSSION_NOT_SIGNED, () -> play.complete(LEADER, "discuss-collectively", Map.of()));
        story.sign(INSPECTOR_2);
        var meeting = story.meeting(HEAD, LEADER, LEADER_2);
        play.as(LEADER, () -> story.discussions().write(story.number(), new cn.dangchang.penalty.CaseDiscussions.Meeting(meeting.from(), meeting.until(), "二楼会议室",
                HEAD, INSPECTOR_1, INSPECTOR_2, meeting.present(), meeting.discussion(), meeting.conclusion())));
        refusedFor(DecisionGround.DISCUSSION_NOT_SIGNED, () -> play.complete(LEADER, "discuss-collectively", Map.of()));
        List.of(HEAD, LEADER, LEADER_2, INSPECTOR_1, INSPECTOR_2).forEach(story::sign);
        play.complete(LEADER, "discuss-collectively", Map.of());
        refusedFor(DecisionGround.DISCUSSION_CONCLUDED, () -> play.as(LEADER, () -> story.discussions().write(story.number(), meeting)));
        assertThat(papers(DocumentKind.DISCUSSION_RECORD)).singleElement().satisfies(each -> assertThat(each.number()).contains("应急罚集〔"));
        assertThat(play.openTasks()).containsExactly("decide-penalty");
    }

    @Test
    void whatIsReturnedComesBackAsAnotherVersion() {
        story.proposed().passed().discussed();
        refusedFor(DecisionGround.RETURN_NEEDS_AN_OPINION, () -> play.complete(LEADER, "decide-penalty", Map.of("decision", "return", "version", 1)));
        play.complete(LEADER, "decide-penalty", Map.of("decision", "return", "version", 1, "opinion", "补充裁量理由"));
        assertThat(play.openTasks()).containsExactly("submit-draft");
        assertThat(story.file().rulings()).singleElement().satisfies(each -> assertThat(each.outcome()).isEqualTo("returned"));
        assertThat(clock("case-90")).isPresent();
    }

    @Test
    void nobodyIsPunishedAndEverybodyIsToldWhy() {
        story.proposed().passed().discussed();
        refusedFor(DecisionGround.NO_PENALTY_NEEDS_A_GROUND, () -> play.complete(LEADER, "decide-penalty", Map.of("decision", "none", "version", 1, "opinion", "轻微")));
        refusedFor(DecisionGround.NO_PENALTY_NEEDS_A_REASON, () -> play.complete(LEADER, "decide-penalty", Map.of("decision", "none", "version", 1, "ground", "slight")));
        play.complete(LEADER, "decide-penalty", Map.of("decision", "none", "version", 1, "ground", "slight", "opinion", "三名员工次日已经补做培训，没有造成危害后果"));
        assertThat(papers(DocumentKind.NO_PENALTY_DECISION)).hasSize(3).allSatisfy(each -> assertThat(each.number()).contains("应急不罚〔"));
        assertThat(play.openTasks()).containsExactly("apply-case-closing");
        refusedFor(DecisionGround.DECISION_NOT_SERVED, () -> play.complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "已告知")));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(LEADER, () -> story.decisions().beginService(story.number())));
        play.as(INSPECTOR_1, () -> story.decisions().beginService(story.number()));
        story.served();
        story.closed();
        assertThat(story.fines()).isEmpty();
        assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aDecisionIsServedByAnnouncementWhenNothingElseWorks() {
        story.proposed(fine(1, 3000));
        story.decided().issued();
        var decided = story.file().decisions().get(0);
        var service = story.service(decided);
        story.on(service, "serve-document", Map.of("method", "post"));
        story.on(service, "record-receipt", Map.of("result", "failed", "note", "查无此单位"));
        story.on(service, "serve-document", Map.of("method", "announcement", "note", "受送达人下落不明，邮寄退回"));
        story.on(service, "post-announcement", Map.of("postedOn", play.today().toString(), "place", "机关门户网站"));
        assertThat(story.file().allServed()).isFalse();
        assertThat(story.fines()).isEmpty();
        var expiry = play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).running(service, "service-announcement")).orElseThrow().due();
        story.itBecomes(expiry.plusDays(1));
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().timers().executable().list().stream().filter(job -> "announcement-expired".equals(jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId())).forEach(job -> jobs.executeJob(job.getId()));
        story.on(service, "confirm-announced-service", Map.of("confirmed", true));
        assertThat(story.file().decisions()).singleElement().satisfies(each -> {
            assertThat(each.servedOn()).isEqualTo(expiry);
            assertThat(each.method()).isEqualTo(ServiceMethod.ANNOUNCEMENT);
        });
        assertThat(story.fines()).singleElement().satisfies(each -> assertThat(each.servedOn()).isEqualTo(expiry));
        assertThat(play.openTasks()).containsExactly("publish-decision", "verify-correction");
    }

    @Test
    void aFineThatIsLateIsRemindedOf() {
        story.proposed(fine(1, 3000));
        story.decided();
        story.refusesReceipt(1, "宋一");
        play.complete(INSPECTOR_1, "serve-decision", Map.of("servedBy", "hand", "evidence", "询问笔录"));
        assertThat(play.openTasks()).containsExactly("publish-decision", "verify-correction");
        var fine = story.fines().get(0);
        story.itBecomes(fine.due().plusDays(1));
        story.timersOf(fine.execution().process());
        assertThat(tasksOf(fine.execution().process())).containsExactly("remind-payment");
        play.complete(INSPECTOR_1, "remind-payment", Map.of("payUntil", play.today().plusDays(10).toString()));
        assertThat(text(papers(DocumentKind.PAYMENT_REMINDER).get(0))).contains("星河木业有限公司", fine.documentNumber());
        story.paid("星河木业有限公司");
        assertThat(story.fines().get(0).settled()).isTrue();
        story.followedUp().closed();
    }

    @Test
    void publishingIsLookedAtBySomebodyElseOrHasAReasonAgainstIt() {
        story.proposed().passed().discussed().decided().issued().served();
        refusedFor(DecisionGround.PUBLICATION_NEEDS_A_REASON, () -> play.complete(INSPECTOR_1, "publish-decision", Map.of("publish", "no")));
        play.complete(INSPECTOR_1, "publish-decision", Map.of("publish", "yes"));
        refusedFor(DecisionGround.PUBLICATION_RETURN_NEEDS_AN_OPINION, () -> play.complete(GROUP_LEADER, "approve-publication", Map.of("decision", "return")));
        play.complete(GROUP_LEADER, "approve-publication", Map.of("decision", "return", "opinion", "涉及商业秘密"));
        assertThat(papers(DocumentKind.PUBLISHED_DECISION)).allSatisfy(each -> assertThat(each.state()).isEqualTo(Documents.State.VOID));
        play.complete(INSPECTOR_1, "publish-decision", Map.of("publish", "no", "reason", "涉及商业秘密"));
        play.complete(GROUP_LEADER, "approve-publication", Map.of("decision", "approve"));
        assertThat(story.file().lastPublication().orElseThrow().publishedOn()).isNull();
        assertThat(play.openTasks()).containsExactly("file-major-penalty", "verify-correction");
        refusedFor(DecisionGround.CORRECTION_WAY_MISSING, () -> play.complete(INSPECTOR_1, "verify-correction", Map.of("corrected", "yes", "words", "已培训")));
    }

    @Test
    void whoPreparedACopyDoesNotApproveIt() {
        story.proposed(fine(1, 3000));
        play.as(LEADER, () -> play.filings().recuse(story.number(), INSPECTOR_2, "亲属关系", GROUP_LEADER));
        story.decided().issued().served();
        play.complete(GROUP_LEADER, "publish-decision", Map.of("publish", "yes"));
        refusedFor(DecisionGround.PUBLICATION_BY_ITS_PREPARER, () -> play.complete(GROUP_LEADER, "approve-publication", Map.of("decision", "approve")));
    }

    @Test
    void afterNinetyDaysNothingIsDecided() {
        story.proposed().passed().discussed();
        var last = clock("case-90").orElseThrow();
        story.itBecomes(last.plusDays(1));
        refusedFor(DecisionGround.CASE_TERM_OVER, story::decided);
        story.itBecomes(last);
        story.decided();
        assertThat(story.file().decisions()).hasSize(3);
    }

    @Test
    void aCaseThatStandsStillIsNotDecided() {
        story.proposed().passed().discussed();
        play.as(LEADER, () -> house.getBean(cn.dangchang.penalty.CaseExtensions.class).suspend(story.number(), "等待鉴定", "华应急〔2026〕9号"));
        refusedFor(DecisionGround.CASE_HELD, story::decided);
    }

    @Test
    void aCaseIsNotClosedBeforeTheActWasSeenToBeCorrected() {
        story.proposed(fine(1, 3000));
        story.decided().issued().served();
        story.paid("星河木业有限公司");
        story.goTo("apply-case-closing");
        refusedFor(DecisionGround.CORRECTION_NOT_VERIFIED, () -> play.complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "已缴清")));
    }

    @Test
    void aDecisionIsNotForThoseWhoOnlyLookOn() {
        story.proposed().passed().discussed();
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_1, () -> house.getBean(cn.dangchang.penalty.domain.decision.DecidingPenalty.class)
                .approve(story.number(), 1, null)));
        refusedFor(DecisionGround.NOT_DECIDED, () -> play.as(INSPECTOR_1, () -> house.getBean(cn.dangchang.penalty.domain.decision.ServingDecisions.class)
                .issue(story.number(), false, "证据")));
        story.decided();
        refusedFor(DecisionGround.ALREADY_DECIDED, () -> play.as(LEADER, () -> house.getBean(cn.dangchang.penalty.domain.decision.DecidingPenalty.class)
                .approve(story.number(), 1, null)));
        refusedFor(CaseGround.DRAFT_SUBMITTED, () -> play.intend(fine(1, 1000)));
    }

    private java.util.Optional<java.time.LocalDate> clock(String kind) {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).running(story.number(), kind)).map(each -> each.due());
    }

    private List<String> tasksOf(String process) {
        return play.as(INSPECTOR_1, () -> house.getBean(Processes.class).tasksOf(process)).stream().map(each -> each.key()).toList();
    }

    private List<IssuedDocument> papers(DocumentKind kind) {
        return play.as(LEADER, () -> house.getBean(Documents.class).of(story.number())).stream().filter(each -> each.kind() == kind).toList();
    }

    private byte[] content(IssuedDocument document) {
        return play.as(LEADER, () -> house.getBean(Documents.class).content(document.id()));
    }

    private String text(IssuedDocument document) {
        try (var pdf = Loader.loadPDF(content(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
