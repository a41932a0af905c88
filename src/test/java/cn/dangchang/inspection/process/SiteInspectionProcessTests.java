package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.COORDINATOR;
import static cn.dangchang.inspection.process.VisitPlay.ESCORT;
import static cn.dangchang.inspection.process.VisitPlay.EXPERT;
import static cn.dangchang.inspection.process.VisitPlay.GROUP_LEADER;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_2;
import static cn.dangchang.inspection.process.VisitPlay.LEADER;
import static cn.dangchang.inspection.process.VisitPlay.SUPERVISOR;
import static cn.dangchang.inspection.process.VisitPlay.TWO_OFFICERS;
import static cn.dangchang.inspection.process.VisitPlay.entry;
import static cn.dangchang.inspection.process.VisitPlay.finding;
import static cn.dangchang.inspection.process.VisitPlay.majorHazard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.domain.TaskFilter;
import cn.dangchang.worklist.domain.TaskLists;
import cn.dangchang.worklist.domain.TaskRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** Visits played from start to end on the real engine and the real database. */
@DangchangTest
class SiteInspectionProcessTests {
    private static final List<Assignment> WITH_ESCORT = Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(ESCORT, MemberRole.ESCORT))).toList();
    private static final List<Assignment> WITH_EXPERT = Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(EXPERT, MemberRole.EXPERT))).toList();

    @Autowired
    private ApplicationContext house;
    @Autowired
    private MockMvc web;
    @Autowired
    private UserDetailsService accounts;

    private VisitPlay play;

    @BeforeEach
    void open() {
        play = new VisitPlay(house);
    }

    private List<DocumentKind> papers() {
        return house.getBean(Documents.class).of(play.visit).stream().map(Documents.IssuedDocument::kind).toList();
    }

    @Test
    void aVisitWithoutFindingsIsEnteredInspectedAndFedBackAndNothingMore() {
        play.proposed(TWO_OFFICERS).approved();
        assertThat(papers()).containsExactlyInAnyOrder(DocumentKind.INSPECTION_APPROVAL, DocumentKind.INSPECTION_PLAN, DocumentKind.INSPECTION_NOTICE);
        assertThat(play.openTasks()).containsExactly("enter-site");
        play.entered().inspected();
        assertThat(play.openTasks()).containsExactly("feed-back-on-site");
        play.fedBack();
        assertThat(papers()).contains(DocumentKind.OFFICER_CHECKLIST, DocumentKind.INSPECTION_RECORD, DocumentKind.RESULT_NOTICE);
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.FILING);
        play.filed();
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.seenBy(COORDINATOR).stage()).isEqualTo(VisitStage.CLOSED);
    }

    @Test
    void aPlanThatTheGroupLeaderReturnsIsDraftedAgain() {
        play.proposed(TWO_OFFICERS).drafted();
        play.review("return", "请补充检查路线");
        assertThat(play.openTasks()).containsExactly("draft-inspection-plan");
        play.approved();
        assertThat(play.openTasks()).containsExactly("enter-site");
    }

    @Test
    void aCampaignMayLeaveTheGroupLeaderOutButNeverTheLeader() {
        play.proposed(TWO_OFFICERS, "routine", false, null).drafted();
        assertThat(play.openTasks()).containsExactly("approve-inspection-plan");
        play.complete(LEADER, "approve-inspection-plan", Map.of("decision", "return", "opinion", "缓一缓"));
        assertThat(play.openTasks()).containsExactly("draft-inspection-plan");
    }

    @Test
    void oneSheetApprovesSeveralEnterprisesOfOneUniformPlan() {
        play.proposed(TWO_OFFICERS).drafted();
        play.review("approve", null);
        var first = play.visit;
        play.proposed(TWO_OFFICERS).drafted();
        play.review("approve", null);
        var second = play.visit;
        UUID sheet = play.as(INSPECTOR_1, () -> play.planning.combine(List.of(first, second)));
        play.as(LEADER, () -> play.planning.decideSheet(sheet, true, "同意按统一方案检查"));
        for (var visit : List.of(first, second)) {
            play.visit = visit;
            assertThat(play.openTasks()).containsExactly("enter-site");
        }
        assertThat(house.getBean(Documents.class).of(first)).extracting(Documents.IssuedDocument::kind).contains(DocumentKind.INSPECTION_APPROVAL);
        assertThat(house.getBean(Documents.class).of(second)).extracting(Documents.IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.INSPECTION_PLAN, DocumentKind.INSPECTION_NOTICE);
        assertThat(play.as(LEADER, () -> play.planning.sheet(sheet)).orElseThrow().document()).isNotNull();
    }

    @Test
    void anUrgentVisitEntersAtOnceAndIsApprovedAfterwards() {
        play.urgent(new Urgency("群众举报粉尘浓度异常", Instant.parse("2026-11-23T00:00:00Z"), LEADER));
        assertThat(play.openTasks()).containsExactly("enter-site", "file-late-approval");
        play.entered().inspected().fedBack();
        play.complete(LEADER, "file-late-approval", Map.of("decision", "approve", "opinion", "情况属实，同意补办"));
        assertThat(papers()).contains(DocumentKind.INSPECTION_APPROVAL);
        play.filed();
        assertThat(play.openTasks()).isEmpty();
    }

    @Test
    void aSiteThatIsClosedEndsTheVisit() {
        play.proposed(TWO_OFFICERS).approved();
        play.complete(INSPECTOR_1, "enter-site", Map.of("outcome", "closed", "note", "大门紧闭，邻近单位称已停产一月"));
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.NOT_HELD);
    }

    @Test
    void aVisitGoesOnTheNextDayAndKeepsWhatWasFound() {
        play.proposed(TWO_OFFICERS).approved();
        play.complete(INSPECTOR_1, "enter-site", entry("continued"));
        play.found(INSPECTOR_2, finding("除尘器未接地"));
        assertThat(play.openTasks()).containsExactly("enter-site");
        play.entered().inspected();
        assertThat(play.seenBy(INSPECTOR_1).findings()).hasSize(1);
        assertThat(play.seenBy(INSPECTOR_1).days()).hasSize(2);
    }

    @Test
    void aRefusedEntryIsOrderedToBeCorrectedAndOnlyThenGoesToPenalties() {
        play.proposed(TWO_OFFICERS).approved();
        play.complete(INSPECTOR_1, "enter-site", entry("refused"));
        assertThat(play.openTasks()).containsExactly("order-entry-correction");
        assertThat(play.seenBy(INSPECTOR_1).followUps()).isEmpty();
        play.complete(INSPECTOR_1, "order-entry-correction", Map.of("complied", "no", "note", "经书面责令仍拒绝"));
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.seenBy(INSPECTOR_1).followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.kind()).isEqualTo(FollowUpKind.PENALTY_CASE);
            assertThat(followUp.state()).isEqualTo(FollowUpState.OPEN);
        });
    }

    @Test
    void aRefusedEntryThatIsCorrectedGoesOn() {
        play.proposed(TWO_OFFICERS).approved();
        play.complete(INSPECTOR_1, "enter-site", entry("refused"));
        play.complete(INSPECTOR_1, "order-entry-correction", Map.of("complied", "yes"));
        assertThat(play.openTasks()).containsExactly("enter-site");
    }

    @Test
    void allFiveActionsAreTakenInOneVisit() {
        play.proposed(WITH_ESCORT).approved().entered();
        UUID now = play.found(INSPECTOR_1, finding("配电箱门未关闭", new FindingTraits(true, false, false, false)));
        UUID order = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        UUID filed = play.found(INSPECTOR_2, finding("特种作业人员无证上岗", new FindingTraits(false, true, false, false)));
        UUID summary = play.found(INSPECTOR_2, finding("未如实记录培训情况", new FindingTraits(true, true, true, false)));
        UUID hazard = play.found(INSPECTOR_1, majorHazard("除尘系统未设置泄爆装置"));
        UUID elsewhere = play.found(INSPECTOR_1, finding("疏散通道被占用", new FindingTraits(false, false, false, true)));
        play.inspected().fedBack();
        play.decide(now, Set.of(Disposition.RECTIFY_NOW));
        play.decide(order, Set.of(Disposition.ORDER_RECTIFICATION));
        play.decide(filed, Set.of(Disposition.FILE_CASE, Disposition.ORDER_RECTIFICATION));
        play.decide(summary, Set.of(Disposition.SUMMARY_PENALTY));
        play.decide(hazard, Set.of(Disposition.SUSPEND_OPERATIONS, Disposition.EMERGENCY_MEASURE), Set.of(SiteMeasure.EVACUATE, SiteMeasure.SUSPEND_OPERATIONS));
        play.decide(elsewhere, Set.of(Disposition.TRANSFER));
        play.proposedDispositions();
        assertThat(play.openTasks()).containsExactly("co-sign-dispositions");
        play.complete(ESCORT, "co-sign-dispositions", Map.of("decision", "agree"));
        assertThat(play.openTasks()).containsExactly("hand-over-case", "issue-rectification-order", "order-site-measures", "secure-evidence",
                "verify-immediate-rectification");
        UUID after = play.picture("after-photo");
        play.as(INSPECTOR_2, () -> play.actions.verify(now, after));
        play.complete(INSPECTOR_2, "verify-immediate-rectification", Map.of());
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        play.officersSign(SignedThing.SITE_MEASURES);
        play.partySigns(SignedThing.SITE_MEASURES);
        play.complete(INSPECTOR_1, "order-site-measures", Map.of());
        UUID proof = play.picture("photo");
        play.as(INSPECTOR_2, () -> play.actions.linkEvidence(filed, proof));
        play.complete(INSPECTOR_2, "secure-evidence", Map.of());
        play.complete(INSPECTOR_1, "hand-over-case", Map.of("authority", "县消防救援大队", "reason", "疏散通道属消防职责"));
        assertThat(play.openTasks()).contains("bind-inspection-file", "record-handover-receipt");
        assertThat(papers()).contains(DocumentKind.RECTIFICATION_ORDER, DocumentKind.SITE_MEASURES);
        var seen = play.seenBy(INSPECTOR_1);
        assertThat(seen.stage()).isEqualTo(VisitStage.FILING);
        assertThat(seen.followUps()).extracting(each -> each.kind()).containsExactlyInAnyOrder(FollowUpKind.RECTIFICATION, FollowUpKind.STOP_ORDER,
                FollowUpKind.PENALTY_CASE, FollowUpKind.SUMMARY_PENALTY, FollowUpKind.TRANSFER);
        assertThat(play.as(INSPECTOR_1, () -> play.visits.finding(now)).state()).isEqualTo(FindingState.VERIFIED);
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(MajorHazards.class).of(play.visit))).hasSize(1);
        assertThat(house.getBean(SecondLooks.class).pool(new AgencyId("HX"))).filteredOn(each -> each.visit().equals(play.visit))
                .extracting(SecondLooks.SecondLook::reason).containsExactlyInAnyOrder("major-hazard", "production-halted", "case-filed");
        for (var stranger : List.of("admin", "expert-2", "escort-2")) {
            assertThat(play.as(new PersonId(stranger), () -> house.getBean(SecondLooks.class).pool(new AgencyId("HX")))).as(stranger).isEmpty();
            assertThat(play.as(new PersonId(stranger), () -> house.getBean(MajorHazards.class).open(new AgencyId("HX")))).as(stranger).isEmpty();
        }
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(MajorHazards.class).open(new AgencyId("HX")))).extracting(each -> each.visit()).contains(play.visit);
    }

    @Test
    void whatWasRectifiedOnTheSpotIsClosedByAPerson() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID now = play.found(INSPECTOR_1, finding("灭火器被遮挡", new FindingTraits(true, false, false, false)));
        play.inspected().fedBack();
        play.decide(now, Set.of(Disposition.RECTIFY_NOW));
        play.proposedDispositions();
        UUID after = play.picture("after-photo");
        play.as(INSPECTOR_1, () -> play.actions.verify(now, after));
        play.complete(INSPECTOR_1, "verify-immediate-rectification", Map.of());
        play.filed();
        assertThat(play.openTasks()).containsExactly("close-visit");
        play.complete(GROUP_LEADER, "close-visit", Map.of("confirmed", true));
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.CLOSED);
        assertThat(play.seenBy(INSPECTOR_1).findings()).allMatch(each -> each.state() == FindingState.CLOSED);
    }

    @Test
    void aReceiptFromTheOtherAuthorityClosesTheTransferAndOpensTheClosing() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID elsewhere = play.found(INSPECTOR_1, finding("违法建设", new FindingTraits(false, false, false, true)));
        play.inspected().fedBack();
        play.decide(elsewhere, Set.of(Disposition.TRANSFER));
        play.proposedDispositions();
        play.complete(INSPECTOR_1, "hand-over-case", Map.of("authority", "县住建局", "reason", "职责所属"));
        assertThat(play.openTasks()).containsExactly("bind-inspection-file", "record-handover-receipt");
        play.complete(INSPECTOR_1, "record-handover-receipt", Map.of("receivedBy", "王某", "receivedOn", play.today().toString()));
        assertThat(play.openTasks()).containsExactly("bind-inspection-file", "close-visit");
    }

    @Test
    void aConsultationLocksOneFindingAndItsOpinionBindsIt() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID plain = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        UUID disputed = play.found(INSPECTOR_2, finding("设备维护记录缺失"));
        play.inspected().fedBack();
        var consultation = play.as(INSPECTOR_2, () -> play.consultations.raise(disputed, "是否构成违法"));
        play.decide(plain, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        assertThat(play.openTasks()).containsExactly("issue-rectification-order");
        assertThat(play.tasks(consultation)).extracting(task -> task.key()).containsExactly("convene-consultation");
        play.complete(consultation, SUPERVISOR, "convene-consultation", Map.of("channel", "telephone", "heldAt", "2026-11-23T10:00"));
        play.as(SUPERVISOR, () -> {
            play.consultations.participants(consultation, Set.of(SUPERVISOR, COORDINATOR));
            play.consultations.decide(consultation, Set.of(Disposition.ORDER_RECTIFICATION));
        });
        play.complete(consultation, SUPERVISOR, "record-consultation-opinion", Map.of("opinion", "责令限期整改即可"));
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        assertThat(play.openTasks()).containsExactly("propose-dispositions");
        assertThat(play.seenBy(INSPECTOR_1).round()).isEqualTo(2);
        play.decide(disputed, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        assertThat(play.openTasks()).containsExactly("bind-inspection-file");
    }

    @Test
    void theTerritoryOfAnotherAgencySeesWhatItWasHandedAndNothingBefore() throws Exception {
        var abroad = new AgencyId("HB");
        var guest = new PersonId("hb-inspector-2");
        play.proposed(Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(guest, MemberRole.ESCORT))).toList(), "cross-area", true, new CrossArea("市安委办〔2026〕8号", abroad)).approved().entered();
        UUID photo = play.picture("photo");
        UUID unrelated = play.picture("photo");
        UUID found = play.found(INSPECTOR_1, new FindingEntry("process-equipment", 9, "安全警示标志不足", "打磨车间", List.of("aqf-036"), List.of(),
                List.of(photo), false, null, FindingTraits.NONE, null, null));
        var leader = new PersonId("hb-leader-1");
        assertThat(play.as(leader, () -> play.visits.find(play.visit))).isEmpty();
        opens("hb-inspector-2", photo, 200);
        opens("hb-inspector-2", unrelated, 404);
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        play.complete(guest, "co-sign-dispositions", Map.of("decision", "agree"));
        play.as(INSPECTOR_1, () -> play.signing.sign(play.visit, SignedThing.TERRITORY_HANDOVER, "", INSPECTOR_1, null, null));
        play.as(guest, () -> play.signing.sign(play.visit, SignedThing.TERRITORY_HANDOVER, "", guest, null, null));
        assertThat(play.as(leader, () -> play.visits.find(play.visit))).as("before it is handed over").isEmpty();
        assertThat(play.as(leader, () -> play.visits.search(play.visit.value(), null, 9))).isEmpty();
        opens("hb-leader-1", photo, 404);
        play.complete(INSPECTOR_1, "hand-over-to-territory", Map.of());
        assertThat(play.as(leader, () -> play.visits.find(play.visit))).isPresent().get().satisfies(seen -> assertThat(seen.findings()).hasSize(1));
        web.perform(get("/inspections?q=" + play.visit).with(user(accounts.loadUserByUsername("hb-leader-1"))))
                .andExpect(content().string(containsString("/cases/" + play.visit)));
        web.perform(get("/cases/" + play.visit + "/evidence").with(user(accounts.loadUserByUsername("hb-leader-1"))))
                .andExpect(content().string(allOf(containsString("/evidence/" + photo), not(containsString("/evidence/" + unrelated)))));
        assertThat(play.as(new PersonId("hb-coordinator-1"), () -> play.visits.search(play.visit.value(), null, 9))).isEmpty();
        opens("hb-leader-1", photo, 200);
        opens("hb-leader-1", unrelated, 404);
        opens("hb-archivist-1", photo, 404);
        var papers = house.getBean(Documents.class).of(play.visit);
        for (var paper : papers) {
            boolean handedOver = paper.kind() == DocumentKind.TERRITORY_HANDOVER;
            web.perform(get("/documents/" + paper.id() + "/pdf").with(user(accounts.loadUserByUsername("hb-leader-1"))))
                    .andExpect(status().is(handedOver ? 200 : 404));
        }
        web.perform(get("/documents/" + papers.get(0).id()).with(user(accounts.loadUserByUsername("hb-archivist-1"))))
                .andExpect(status().isNotFound());
        play.complete(leader, "accept-territory-findings", Map.of("decision", "accept"));
        play.complete(new PersonId("hb-inspector-1"), "report-territory-outcome", Map.of("outcome", "已立案查处并整改到位"));
        assertThat(play.seenBy(LEADER).closingBlockedBy()).isEmpty();
    }

    private void opens(String person, UUID file, int status) throws Exception {
        web.perform(get("/evidence/" + file).with(user(accounts.loadUserByUsername(person)))).andExpect(status().is(status));
    }

    @Test
    void anEscortOfTheTerritorySignsWithAPictureOfTheSignatureAndLeavesNothingElse() throws Exception {
        var guest = new PersonId("hb-inspector-2");
        play.proposed(Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(guest, MemberRole.ESCORT))).toList(), "cross-area", true,
                new CrossArea("市安委办〔2026〕8号", new AgencyId("HB"))).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        upload("hb-inspector-2", "photo").andExpect(status().isNotFound());
        upload("hb-inspector-1", "signature").andExpect(status().isNotFound());
        var kept = upload("hb-inspector-2", "signature").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        var image = UUID.fromString(com.jayway.jsonpath.JsonPath.read(kept, "$.id"));
        opens("hb-inspector-2", image, 200);
        opens("hb-inspector-1", image, 404);
        web.perform(post("/inspections/" + play.visit + "/field/co-sign").with(user(accounts.loadUserByUsername("hb-inspector-2"))).with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString()).param("decision", "agree").param("signature", image.toString()))
                .andExpect(status().isOk());
        assertThat(play.as(guest, () -> play.signing.state(play.visit, SignedThing.TERRITORY_HANDOVER, "")).valid()).singleElement()
                .satisfies(signature -> assertThat(signature.image()).isEqualTo(image));
        assertThat(play.openTasks()).containsExactly("hand-over-to-territory");
    }

    private org.springframework.test.web.servlet.ResultActions upload(String person, String purpose) throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return web.perform(multipart("/evidence").file(new MockMultipartFile("file", "签名.png", "image/png", out.toByteArray()))
                .param("matter", play.visit.value()).param("purpose", purpose).with(user(accounts.loadUserByUsername(person))).with(csrf()));
    }

    @Test
    void anExpertHandsFindingsToAnOfficerAndBothSign() {
        play.proposed(WITH_EXPERT).approved().entered();
        UUID found = play.found(EXPERT, finding("除尘器未清灰", new FindingTraits(false, true, false, false)));
        UUID sheet = play.as(EXPERT, () -> play.handovers.handOver(play.visit, List.of(found), INSPECTOR_1, "建议立案", null));
        play.as(INSPECTOR_1, () -> play.handovers.accept(sheet, null));
        assertThat(papers()).contains(DocumentKind.ON_SITE_HANDOVER);
        play.inspected().fedBack();
        assertThat(papers()).contains(DocumentKind.EXPERT_CHECKLIST);
    }

    @Test
    void aRefusalToSignIsRecordedWithItsWitnessAndReported() {
        play.proposed(TWO_OFFICERS).approved().entered();
        play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected();
        play.officersSign(SignedThing.FEEDBACK);
        play.as(INSPECTOR_1, () -> play.signing.refusedByParty(play.visit, SignedThing.FEEDBACK, "陈某", "不认可检查结果", "村委会李某", null));
        play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "refused"));
        assertThat(play.seenBy(INSPECTOR_1).feedback().refused()).isTrue();
    }

    @Test
    void aGroupLeaderHasTheMembersInspectionsInTheGroupsListButNotAsTasks() throws Exception {
        play.proposed(TWO_OFFICERS).approved().entered();
        assertThat(listed(GROUP_LEADER, "all")).isEmpty();
        assertThat(listed(GROUP_LEADER, "waiting")).isEmpty();
        assertThat(listed(GROUP_LEADER, "group")).containsExactly("inspector-1", "inspector-2");
        assertThat(listed(INSPECTOR_1, "all")).containsExactly("inspector-1");
        assertThat(listed(INSPECTOR_1, "group")).isEmpty();
        web.perform(get("/tasks?tab=group&q=" + play.visit).with(user(accounts.loadUserByUsername("group-leader-1"))))
                .andExpect(content().string(allOf(containsString("本组在办"), containsString("/cases/" + play.visit))));
        web.perform(get("/tasks?q=" + play.visit).with(user(accounts.loadUserByUsername("group-leader-1"))))
                .andExpect(content().string(not(containsString("/cases/" + play.visit))));
        play.signedAndDone(INSPECTOR_1);
        assertThat(listed(GROUP_LEADER, "group")).containsExactly("inspector-2");
    }

    @Test
    void aGroupLeaderWhoGoesAlongHasTheOwnInspectionOnly() {
        play.proposed(List.of(new Assignment(INSPECTOR_1, MemberRole.OFFICER), new Assignment(GROUP_LEADER, MemberRole.OFFICER))).drafted();
        play.complete(new PersonId("group-leader-2"), "review-inspection-plan", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-inspection-plan", Map.of("decision", "approve", "opinion", "同意"));
        play.entered();
        assertThat(listed(GROUP_LEADER, "all")).containsExactly("group-leader-1");
        assertThat(listed(GROUP_LEADER, "group")).containsExactly("inspector-1");
    }

    /** @return whose inspections of this visit stand in the person's list. */
    private List<String> listed(PersonId person, String tab) {
        var wanted = house.getBean(TaskLists.class).rows(person, new TaskFilter(tab, play.visit.value(), "inspect-site", null, null, null, null, null), 50)
                .stream().map(TaskRow::id).toList();
        return play.tasks(play.visit).stream().filter(task -> wanted.contains(task.id())).map(task -> task.subject()).sorted().toList();
    }

    @Test
    void aGroupLeaderExcusesAMemberWithAReasonButSignsForNobody() {
        play.proposed(TWO_OFFICERS).approved().entered();
        play.signedAndDone(INSPECTOR_1);
        play.completeFor(INSPECTOR_2, GROUP_LEADER, Map.of("signed", false, "unsignedReason", "突发疾病送医"));
        assertThat(play.openTasks()).containsExactly("feed-back-on-site");
    }

    @Test
    void aCrossAreaVisitHandsItsFindingsToTheTerritoryWhichAnswers() {
        play.proposed(WITH_ESCORT, "cross-area", true, new CrossArea("市安委办〔2026〕8号", new AgencyId("HX"))).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        play.complete(ESCORT, "co-sign-dispositions", Map.of("decision", "agree"));
        assertThat(play.openTasks()).containsExactly("hand-over-to-territory");
        play.as(INSPECTOR_1, () -> play.signing.sign(play.visit, SignedThing.TERRITORY_HANDOVER, "", INSPECTOR_1, null, null));
        play.as(ESCORT, () -> play.signing.sign(play.visit, SignedThing.TERRITORY_HANDOVER, "", ESCORT, null, null));
        play.complete(INSPECTOR_1, "hand-over-to-territory", Map.of());
        assertThat(papers()).contains(DocumentKind.TERRITORY_HANDOVER);
        assertThat(play.openTasks()).containsExactly("accept-territory-findings", "bind-inspection-file");
        play.complete(LEADER, "accept-territory-findings", Map.of("decision", "accept"));
        play.complete(INSPECTOR_2, "report-territory-outcome", Map.of("outcome", "已责令整改并复查合格"));
        assertThat(play.seenBy(LEADER).closingBlockedBy()).isEmpty();
        assertThat(play.openTasks()).containsExactly("bind-inspection-file", "close-visit");
    }
}
