package cn.dangchang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.OpenMatters;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class IssuingTests {
    private static final AgencyId HERE = new AgencyId("HX");
    private static final PersonId INSPECTOR = new PersonId("inspector-1");

    @Autowired Documents documents;
    @Autowired EvidenceStore evidence;
    @Autowired ActingAs as;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void anIssuedDocumentCarriesItsNumberAndItsHash() throws Exception {
        var order = as.call(INSPECTOR, () -> documents.issue(order(LocalDate.of(2032, 3, 2))));
        assertThat(order.number()).isEqualTo("（华）应急责改〔2032〕1号");
        assertThat(order.title()).isEqualTo("责令限期整改指令书");
        assertThat(order.issuedBy()).isEqualTo("inspector-1");
        byte[] pdf = documents.content(order.id());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf))).isEqualTo(order.sha256());
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("（华）应急责改〔2032〕1号");
            assertThat(read.getNumberOfPages()).isEqualTo(order.pages());
        }
        assertThat(documents.of(OpenMatters.HERE)).extracting(IssuedDocument::id).contains(order.id());
    }

    @Test
    void numbersFollowEachOtherWithoutGapsWhileEightIssueAtOnceAndSomeGiveUp() throws Exception {
        var day = LocalDate.of(2031, 5, 6);
        var work = new ArrayList<Callable<Boolean>>();
        for (int at = 0; at < 40; at++) {
            boolean givesUp = at % 5 == 4;
            work.add(() -> transaction.execute(status -> {
                documents.issue(order(day));
                if (givesUp) {
                    status.setRollbackOnly();
                }
                return givesUp;
            }));
        }
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var each : threads.invokeAll(work)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        var serials = jdbc.sql("select serial from documents.number_register where agency = 'HX' and kind = 'RECTIFICATION_ORDER' and year = 2031 order by serial")
                .query(Long.class).list();
        assertThat(serials).containsExactlyElementsOf(LongStream.rangeClosed(1, 32).boxed().toList());
        assertThat(jdbc.sql("select count(*) from documents.number_register r join documents.document d on d.id = r.document where r.year = 2031 and r.kind = 'RECTIFICATION_ORDER'")
                .query(Long.class).single()).isEqualTo(32);
    }

    @Test
    void aVoidDocumentKeepsItsNumberItsReasonAndItsOriginal() {
        var order = documents.issue(order(LocalDate.of(2033, 3, 2)));
        refused(DocumentsGround.VOID_NEEDS_A_REASON, () -> documents.declareVoid(order.id(), " "));
        var declared = documents.declareVoid(order.id(), "被检查单位名称有误");
        assertThat(declared.state()).isEqualTo(State.VOID);
        assertThat(declared.number()).isEqualTo(order.number());
        assertThat(documents.content(order.id())).isNotEmpty();
        refused(DocumentsGround.ALREADY_VOID, () -> documents.declareVoid(order.id(), "再次作废"));
        assertThat(documents.issue(order(LocalDate.of(2033, 3, 3))).number()).isEqualTo("（华）应急责改〔2033〕2号");
        assertThat(jdbc.sql("select state || ' ' || reason from documents.number_register where document = ?").param(order.id()).query(String.class).single())
                .isEqualTo("void 被检查单位名称有误");
    }

    @Test
    void anIssuedDocumentNeverChanges() {
        var order = documents.issue(order(LocalDate.of(2034, 3, 2)));
        assertThatThrownBy(() -> jdbc.sql("update documents.document set title = 'x' where id = ?").param(order.id()).update())
                .hasMessageContaining("never change");
        assertThatThrownBy(() -> jdbc.sql("delete from documents.document where id = ?").param(order.id()).update()).hasMessageContaining("never change");
        assertThatThrownBy(() -> jdbc.sql("delete from documents.number_register where document = ?").param(order.id()).update())
                .hasMessageContaining("only become void");
    }

    @Test
    void issuingBeforeTheSignaturesIsRefused() {
        var unsigned = new RectificationOrderContent(SampleContents.PARTY, SampleContents.DAY, SampleContents.order(null, 1).items(),
                List.of(SampleContents.officer(1)), SampleContents.party());
        refused(DocumentsGround.SIGNATURE_MISSING, () -> documents.issue(issue(unsigned, SampleContents.DAY)));
        var twice = new RectificationOrderContent(SampleContents.PARTY, SampleContents.DAY, unsigned.items(),
                List.of(SampleContents.officer(1), SampleContents.officer(1)), SampleContents.party());
        refused(DocumentsGround.SIGNATURE_MISSING, () -> documents.issue(issue(twice, SampleContents.DAY)));
        refused(DocumentsGround.SIGNATURE_MISSING, () -> documents.issue(issue(SampleContents.order(null, 1), SampleContents.DAY)));
        assertThat(documents.issue(issue(SampleContents.order(SampleContents.refusal(), 1), LocalDate.of(2035, 3, 2))).number()).contains("1号");
    }

    @Test
    void everyKindCanBeIssuedAndOnlyThoseWithACodeTakeANumber() {
        SampleContents.all().forEach((kind, content) -> {
            var issued = documents.issue(new Issue(kind, OpenMatters.HERE, HERE, content, LocalDate.of(2036, 3, 2)));
            assertThat(issued.number() != null).isEqualTo(kind.numbered());
            assertThat(issued.title()).isNotBlank();
        });
    }

    @Test
    void whatASignerSawIsTheSameBeforeAndAfterSigning() {
        var before = new RectificationOrderContent(SampleContents.PARTY, SampleContents.DAY, SampleContents.order(null, 2).items(), List.of(), null);
        var after = SampleContents.order(SampleContents.party(), 2);
        assertThat(documents.fingerprint(before)).isEqualTo(documents.fingerprint(after)).hasSize(64);
        assertThat(documents.fingerprint(SampleContents.order(SampleContents.party(), 3))).isNotEqualTo(documents.fingerprint(after));
    }

    @Test
    void aPreviewIsMarkedAsADraftAndTakesNoNumber() throws IOException {
        var pdf = documents.preview(order(LocalDate.of(2037, 3, 2)));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", "")).contains("草").doesNotContain("1号");
        }
        assertThat(jdbc.sql("select count(*) from documents.number_series where year = 2037").query(Long.class).single()).isZero();
    }

    @Test
    void aSignaturesPictureIsPrinted() throws IOException {
        var picture = as.call(INSPECTOR, () -> evidence.keep(new Incoming(OpenMatters.HERE, "signature", "s.png", null, null, null),
                new ByteArrayInputStream(Pictures.signature(3)))).id();
        var party = new SignatureMark("庄建业", null, Method.FINGER, picture, SampleContents.DAY, null, null);
        var issued = documents.issue(issue(SampleContents.order(party, 1), LocalDate.of(2038, 3, 2)));
        try (var read = Loader.loadPDF(documents.content(issued.id()))) {
            assertThat(read.getPages()).anyMatch(page -> page.getResources().getXObjectNames().iterator().hasNext());
        }
    }

    private static Issue order(LocalDate on) {
        return issue(SampleContents.order(SampleContents.party(), 1), on);
    }

    private static Issue issue(DocumentContent content, LocalDate on) {
        return new Issue(DocumentKind.RECTIFICATION_ORDER, OpenMatters.HERE, HERE, content, on);
    }

    private static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
