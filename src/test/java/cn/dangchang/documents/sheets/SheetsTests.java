package cn.dangchang.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.RectificationOrderContent;
import cn.dangchang.documents.SampleContents;
import cn.dangchang.documents.layout.FontRack;
import cn.dangchang.documents.layout.Press;
import cn.dangchang.documents.sheets.Renderer.Order;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes a sample of every kind to {@code target/documents}, to be looked at, and reads it back. */
class SheetsTests {
    private static final Agency AGENCY = new Agency(new AgencyId("HX"), "华溪县应急管理局", "华", "华溪县人民政府", "华溪县清源路18号", "0999-1234567", "华溪县人民法院");
    private static final Renderer RENDERER = new Renderer(List.of(new InspectionApprovalForm(), new InspectionNoticeForm(), new InspectionPlanForm(),
            new InspectionRecordForm(), new ChecklistForm(), new ResultNoticeForm(), new OnSiteHandoverForm(), new TerritoryHandoverForm(),
            new SiteMeasuresForm(), new RectificationOrderForm(), new ReviewOpinionForm(), new ServiceReceiptForm(), new DrawRecordForm(),
            new SummaryDecisionForm(), new CaseClosingForm(), new CaseFilingForm(), new CaseHandlingForm(), new CaseExtensionForm(), new PlanAdjustmentForm(),
            new PaymentReminderForm(), new SurchargeDecisionForm(), new EnforcementNoticeForm(), new DeferralSheetForm(),
            new DeferralGrantForm(), new CourtApplicationForm(), new CoercionApprovalForm(), new SeizureDecisionForm(), new SeizureListForm(),
            new SeizureRecordForm(), new SeizureExtensionForm(), new SeizureDisposalForm(), new PowerCutForm(), new PowerRestoredForm(),
            new InquiryNoticeForm(), new InquiryRecordForm(), new ExaminationRecordForm(), new SamplingReceiptForm(), new AppraisalOrderForm(),
            new PreservationSheetForm(), new PreservationNoticeForm(), new PreservationDecisionForm(),
            new PenaltyNoticeForm(), new DefenceRecordForm(), new HearingNoticeForm(), new HearingRecordForm(), new HearingReportForm(),
            new DiscussionRecordForm(), new PenaltyDecisionForm(), new NoPenaltyDecisionForm(), new PublishedDecisionForm(), new LegalReviewOpinionForm(),
            new ClosureProposalForm()), new Wordings(""),
            new Press(new FontRack("")));

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindIsPrintedWithEmbeddedFontsAndItsWords(DocumentKind kind) throws IOException {
        var pdf = render(kind, SampleContents.all().get(kind));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents", kind.name().toLowerCase(java.util.Locale.ROOT) + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(plain(document)).contains(RENDERER.title(kind)).contains("华溪县恒岳铝制品有限公司".substring(0, kind == DocumentKind.INSPECTION_APPROVAL ? 3 : 12))
                    .contains("共" + document.getNumberOfPages() + "页");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                }
            }
        }
        assertThat(pdf.length).isLessThan(600_000);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSameContentGivesTheSameBytes(DocumentKind kind) {
        assertThat(render(kind, SampleContents.all().get(kind))).isEqualTo(render(kind, SampleContents.all().get(kind)));
    }

    @Test
    void aLongOrderGoesOnOverFurtherPagesAndLosesNothing() throws IOException {
        var pdf = render(DocumentKind.RECTIFICATION_ORDER, SampleContents.order(SampleContents.refusal(), 40));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/rectification_order_long.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(plain(document)).contains("续页").contains("40．抛光车间除尘系统第40支路").contains("拒绝签字").contains("田麦冬").contains("（印章）");
        }
    }

    @Test
    void aDecisionForAPersonNamesItsParticularsAndSendsItToReconsiderationFirst() throws IOException {
        var pdf = render(DocumentKind.SUMMARY_DECISION, SampleContents.decision(false));
        Files.write(Path.of("target/documents/summary_decision_person.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(plain(document)).contains("（个人）").contains("身份证号码").contains("当场收缴").contains("专用票据").contains("拒绝签字")
                    .contains("先向华溪县人民政府申请行政复议").contains("不超过罚款的数额").contains("（印章）").doesNotContain("六个月");
        }
    }

    @Test
    void aDrawOfManySitesGoesOnOverFurtherPagesWithItsProof() throws IOException {
        var pdf = render(DocumentKind.DRAW_RECORD, SampleContents.draw(90));
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/draw_record_long.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(plain(document)).contains("续页").contains("第90家木业").contains("种子摘要（SHA-256）").contains("抽取后更换人员").contains("（印章）");
        }
    }

    @Test
    void signaturesAndSealNeverStandOnAPageWithoutAnyText() throws IOException {
        for (int items = 1; items <= 30; items++) {
            try (var document = Loader.loadPDF(render(DocumentKind.REVIEW_OPINION, SampleContents.review(items)))) {
                var last = new PDFTextStripper();
                last.setStartPage(document.getNumberOfPages());
                assertThat(last.getText(document).replaceAll("\\s", "")).as("%d items", items).contains("复查结论").contains("（印章）");
            }
        }
        try (var receipt = Loader.loadPDF(render(DocumentKind.SERVICE_RECEIPT, SampleContents.all().get(DocumentKind.SERVICE_RECEIPT)))) {
            var last = new PDFTextStripper();
            last.setStartPage(receipt.getNumberOfPages());
            assertThat(last.getText(receipt).replaceAll("\\s", "")).contains("备注").contains("（印章）");
        }
    }

    @Test
    void anOrderNamesTheRemediesOfTheLawInForce() throws IOException {
        try (var document = Loader.loadPDF(render(DocumentKind.RECTIFICATION_ORDER, SampleContents.all().get(DocumentKind.RECTIFICATION_ORDER)))) {
            assertThat(plain(document)).contains("六十日内向华溪县人民政府申请行政复议").contains("六个月内直接向华溪县人民法院").doesNotContain("上一级");
        }
    }

    @Test
    void theHandOverKeepsTheEightColumnsInTheirOrder() throws IOException {
        try (var document = Loader.loadPDF(render(DocumentKind.TERRITORY_HANDOVER, SampleContents.all().get(DocumentKind.TERRITORY_HANDOVER)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(plain(document)).containsSubsequence("序号", "所属检查项目", "问题描述", "法律依据", "标准依据", "问题提出人员", "执法责任单位", "执法处置意见",
                    "现场立即整改", "责令限期整改", "现场紧急处置", "暂时停产停业", "移交其他部门", "简易处罚", "立案处罚", "其他处置措施");
            assertThat(plain(document)).contains("区执法组人员签字").contains("镇街配合人员签字").contains("2026年3月2日").doesNotContain("2021");
        }
    }

    /** */
    @Test
    void aPlanNamesItsOfficersWithTheirNumbersAndWhoReviewedAndApprovedItOnWhichDay() throws IOException {
        try (var document = Loader.loadPDF(render(DocumentKind.INSPECTION_PLAN, SampleContents.all().get(DocumentKind.INSPECTION_PLAN)))) {
            assertThat(plain(document)).containsSubsequence("梁禾", "HX20230001", "苏砚舟", "HX20230002", "方案可行，同意。", "韩川柏", "2026年3月1日", "同意。",
                    "江予衡", "2026年3月1日");
        }
    }

    @Test
    void aCharacterWithoutAGlyphIsRefusedAndNeverBlank() {
        var party = new Party("恒岳\ud83d\udd25有限公司", "", "", "", "");
        var order = new RectificationOrderContent(party, SampleContents.DAY, List.of(), List.of(), null);
        assertThatThrownBy(() -> render(DocumentKind.RECTIFICATION_ORDER, order)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(DocumentsGround.CHARACTER_CANNOT_BE_PRINTED);
            assertThat(refusal.objections().get(0).arguments()).contains("责令限期整改指令书", "U+1F525");
        });
    }

    @Test
    void aContentOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> render(DocumentKind.SITE_MEASURES, SampleContents.order(null, 1))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(DocumentsGround.CONTENT_DOES_NOT_FIT));
    }

    private static byte[] render(DocumentKind kind, DocumentContent content) {
        var number = kind.numbered() ? "（华）应急" + kind.code() + "〔2026〕12号" : null;
        return RENDERER.render(new Order(new UUID(7, 7), kind, content, AGENCY, number, SampleContents.DAY, Instant.parse("2026-03-02T04:00:00Z"),
                "https://example.test/verify?code=" + new UUID(7, 7), false), id -> Pictures.signature((int) id.getLeastSignificantBits())).pdf();
    }

    private static String plain(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
}
