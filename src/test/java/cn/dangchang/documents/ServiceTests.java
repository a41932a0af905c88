package cn.dangchang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.engine.Processes;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.OpenMatters;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class ServiceTests {
    private static final PersonId INSPECTOR = new PersonId("inspector-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired Documents documents;
    @Autowired Service service;
    @Autowired Signatures signatures;
    @Autowired EvidenceStore evidence;
    @Autowired Processes processes;
    @Autowired ActingAs as;
    @Autowired OfficeClock clock;
    @Autowired ServedDocuments heard;
    @Autowired TransactionTemplate transaction;
    @Autowired ManagementService jobs;

    @BeforeEach
    void itIsTheDayOfTheVisit() {
        at(DAY);
    }

    @AfterEach
    void letTheClockRun() {
        clock.setTo(null);
    }

    @Test
    void thePartysSignatureOnTheSpotIsTheReceipt() {
        var order = order();
        as.run(INSPECTOR, () -> {
            var subject = new Subject(OpenMatters.HERE, "document", order.id().toString(), order.sha256());
            var signature = signatures.signByParty(subject, "party", "庄建业", Method.FINGER, file(OpenMatters.HERE, "signature"));
            service.servedOnSpot(order.id(), signature, INSPECTOR, "被检查单位办公室");
            service.servedOnSpot(order.id(), signature, INSPECTOR, "被检查单位办公室");
        });
        assertThat(service.of(order.id())).hasValueSatisfying(served -> {
            assertThat(served.method()).isEqualTo(ServiceMethod.DIRECT);
            assertThat(served.servedOn()).isEqualTo(DAY);
        });
        assertThat(heard.of(order.id())).containsExactly(new DocumentServed(order.id(), order.kind(), OpenMatters.HERE, DAY, ServiceMethod.DIRECT));
        var receipt = as.call(INSPECTOR, () -> service.issueReceipt(OpenMatters.HERE, SampleContents.PARTY));
        assertThat(receipt.kind()).isEqualTo(DocumentKind.SERVICE_RECEIPT);
    }

    @Test
    void aRecordedRefusalMakesItServiceInPlace() {
        var order = order();
        as.run(INSPECTOR, () -> {
            var subject = new Subject(OpenMatters.HERE, "document", order.id().toString(), order.sha256());
            service.servedOnSpot(order.id(), signatures.refusedByParty(subject, "party", "庄建业", "有异议", "田麦冬", null), INSPECTOR, "门卫室");
        });
        assertThat(service.of(order.id())).map(Service.Served::method).contains(ServiceMethod.LEFT_IN_PLACE);
    }

    @Test
    void aLetterThatCameBackIsFollowedByDirectService() {
        var order = order();
        var number = begin(order);
        complete(number, "serve-document", Map.of("method", "post"));
        refused(DocumentsGround.RECEIPT_MISSING, () -> complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", "2026-03-02", "receiver", "x")));
        complete(number, "record-receipt", Map.of("result", "failed", "note", "邮件退回：迁移新址"));
        complete(number, "serve-document", Map.of("method", "direct"));
        as.run(INSPECTOR, () -> file(number, "receipt"));
        refused(DocumentsGround.SERVED_ON_IMPOSSIBLE_DAY,
                () -> complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", "2026-03-03", "receiver", "庄建业")));
        complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", "2026-03-02", "receiver", "庄建业"));
        assertThat(heard.of(order.id())).extracting(DocumentServed::method).containsExactly(ServiceMethod.DIRECT);
        assertThat(processes.tasksOf(number)).isEmpty();
    }

    @Test
    void leavingInPlaceNeedsAWitnessAndElectronicServiceTheConsent() {
        var number = begin(order());
        refused(DocumentsGround.ELECTRONIC_SERVICE_NEEDS_CONSENT, () -> complete(number, "serve-document", Map.of("method", "electronic")));
        refused(DocumentsGround.ANNOUNCEMENT_NEEDS_A_REASON, () -> complete(number, "serve-document", Map.of("method", "announcement", "note", "下落不明")));
        complete(number, "serve-document", Map.of("method", "left-in-place"));
        refused(DocumentsGround.LEAVING_NEEDS_A_WITNESS_OR_VIDEO, () -> complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", "2026-03-02")));
        complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", "2026-03-02", "witness", "田麦冬"));
    }

    @Test
    void anAnnouncementServesAfterThirtyDaysWhenAPersonSaysSo() {
        var order = order();
        var number = begin(order);
        complete(number, "serve-document", Map.of("method", "post"));
        complete(number, "record-receipt", Map.of("result", "failed", "note", "查无此单位"));
        complete(number, "serve-document", Map.of("method", "announcement", "note", "受送达人下落不明，邮寄退回"));
        complete(number, "post-announcement", Map.of("postedOn", "2026-03-02", "place", "机关门户网站"));
        assertThat(processes.tasksOf(number)).isEmpty();
        fireTimers(number);
        refused(DocumentsGround.SERVED_ON_IMPOSSIBLE_DAY, () -> complete(number, "confirm-announced-service", Map.of("confirmed", true)));
        at(LocalDate.of(2026, 4, 2));
        complete(number, "confirm-announced-service", Map.of("confirmed", true));
        assertThat(heard.of(order.id())).containsExactly(new DocumentServed(order.id(), order.kind(), OpenMatters.HERE, LocalDate.of(2026, 4, 1), ServiceMethod.ANNOUNCEMENT));
    }

    @Test
    void aDocumentIsServedOnce() {
        var order = order();
        begin(order);
        refused(DocumentsGround.ALREADY_SERVED, () -> begin(order));
    }

    private MatterNumber begin(IssuedDocument order) {
        return as.call(INSPECTOR, () -> transaction.execute(status -> service.begin(order.id(), SampleContents.PARTY, List.of(INSPECTOR, new PersonId("inspector-2")))));
    }

    private void complete(MatterNumber number, String task, Map<String, Object> values) {
        as.run(INSPECTOR, () -> transaction.executeWithoutResult(status -> {
            var open = processes.tasksOf(number);
            assertThat(open).extracting(facts -> facts.key()).containsExactly(task);
            processes.claimAndComplete(open.get(0).id(), values);
        }));
    }

    private void fireTimers(MatterNumber number) {
        jobs.createJobQuery().timers().list().stream().filter(job -> "announcement-expired".equals(jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId())).forEach(job -> jobs.executeJob(job.getId()));
    }

    private IssuedDocument order() {
        return as.call(INSPECTOR, () -> documents.issue(new Issue(DocumentKind.RECTIFICATION_ORDER, OpenMatters.HERE, new AgencyId("HX"),
                SampleContents.order(SampleContents.party(), 1), DAY)));
    }

    private UUID file(MatterNumber matter, String purpose) {
        return evidence.keep(new Incoming(matter, purpose, purpose + ".png", null, null, null), new ByteArrayInputStream(Pictures.signature(5))).id();
    }

    private void at(LocalDate day) {
        clock.setTo(day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    private static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).satisfies(thrown -> {
            var cause = thrown;
            while (cause != null && !(cause instanceof Refusal)) {
                cause = cause.getCause();
            }
            assertThat(cause).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
        });
    }
}
