package cn.dangchang.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.HandoverReceipts;
import cn.dangchang.inspection.HandoverReceipts.Handover;
import cn.dangchang.inspection.HandoverReceipts.Receipt;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.JointVisits;
import cn.dangchang.inspection.JointVisits.Department;
import cn.dangchang.inspection.JointVisits.Officer;
import cn.dangchang.inspection.JointVisits.Paper;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.inspection.VisitView.FollowUp;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignClosing.Kind;
import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignCrew.ForeignOfficer;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** 联合检查: other departments come with their own officers and papers, and sign for what is handed to them. */
@DangchangTest
class JointVisitTests {
    private static final Department FIRE = new Department("县消防救援大队", List.of(new Officer("柏某", "XF2024011"), new Officer("章某", "XF2024012")));
    private static final Department MARKET = new Department("县市场监督管理局", List.of(new Officer("季某", "SJ2024021"), new Officer("易某", "SJ2024022")));

    @Autowired ApplicationContext house;
    @Autowired JointVisits joint;
    @Autowired HandoverReceipts receipts;
    @Autowired VisitLedger ledger;
    @Autowired CampaignDesk desk;
    @Autowired CampaignClosing closing;
    @Autowired CampaignPreparation preparation;
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    private VisitPlay play;

    @BeforeEach
    void begin() {
        play = new VisitPlay(house);
    }

    @Test
    void aJointVisitIsNotSubmittedWithoutAnotherDepartment() {
        joint();
        refused(InspectionGround.JOINT_NEEDS_TWO_DEPARTMENTS, "department-1", () -> play.drafted());
        invite(FIRE);
        play.drafted();
    }

    @Test
    void aDepartmentComesWithTwoOfficersOfItsOwn() {
        joint();
        refused(InspectionGround.DEPARTMENT_NEEDS_TWO_OFFICERS, "department-1.officers", () -> invite(new Department("县消防救援大队",
                List.of(new Officer("柏某", "XF2024011")))));
        refused(InspectionGround.DEPARTMENT_NEEDS_TWO_OFFICERS, "department-2.officers", () -> invite(FIRE, new Department("县市场监督管理局",
                List.of(new Officer("季某", "SJ2024021"), new Officer("易某", "SJ2024021")))));
        refused(InspectionGround.DEPARTMENT_NEEDS_TWO_OFFICERS, "department-1.officers", () -> invite(new Department("县消防救援大队",
                List.of(new Officer("柏某", "XF2024011"), new Officer("章某", "")))));
        refused(InspectionGround.DEPARTMENT_OFFICER_IS_OURS, "department-1.officers", () -> invite(new Department("县消防救援大队",
                List.of(new Officer("柏某", "XF2024011"), new Officer("梁某", "HX20230001")))));
        refused(InspectionGround.DEPARTMENT_TWICE, "department-2", () -> invite(FIRE, FIRE));
        refused(InspectionGround.DEPARTMENT_WITHOUT_NAME, "department-1", () -> invite(new Department(" ", FIRE.officers())));
        invite(FIRE, MARKET);
        invite(MARKET, FIRE);
        assertThat(seen().departments()).extracting(JointVisits.Invited::department).containsExactly(MARKET, FIRE);
    }

    @Test
    void departmentsAreInvitedToJointVisitsOnlyByThoseWhoPlanThemAndBeforeThePlanIsSubmitted() {
        play.proposed(VisitPlay.TWO_OFFICERS);
        refused(InspectionGround.NOT_A_JOINT_VISIT, null, () -> invite(FIRE));
        joint();
        refused(SharedGround.NOT_FOR_YOU, null, () -> play.as(new PersonId("inspector-3"), () -> joint.invite(play.visit, List.of(FIRE))));
        refused(InspectionGround.NOT_A_MEMBER, null, () -> play.as(VisitPlay.SUPERVISOR, () -> joint.invite(play.visit, List.of(FIRE))));
        invite(FIRE);
        play.drafted();
        refused(InspectionGround.WRONG_STAGE, null, () -> invite(FIRE, MARKET));
    }

    @Test
    void theVisitCountsOnceWhateverTheNumberOfDepartments() {
        joint();
        invite(FIRE, MARKET);
        play.approved().entered();
        var today = play.today();
        assertThat(ledger.toEnterprise(seen().enterprise(), today.minusYears(1), today.plusYears(1))).singleElement()
                .satisfies(entry -> assertThat(entry.heldOn()).isEqualTo(today));
    }

    @Test
    void aDepartmentsOwnPapersAreRegisteredOnceTheVisitIsOnSite() throws Exception {
        joint();
        invite(FIRE);
        var fire = seen().departments().get(0).id();
        var paper = new Paper("消防监督检查记录", "华消检〔2026〕7号", null);
        refused(InspectionGround.NOT_ON_SITE, null, () -> register(fire, paper));
        play.approved().entered();
        refused(InspectionGround.PAPER_WITHOUT_NUMBER, "paperNumber", () -> register(fire, new Paper("消防监督检查记录", " ", null)));
        refused(InspectionGround.NO_SUCH_EVIDENCE, "paperFile", () -> register(fire, new Paper("记录", "1号", UUID.randomUUID())));
        refused(InspectionGround.NOT_A_MEMBER, null, () -> play.as(VisitPlay.SUPERVISOR, () -> joint.register(play.visit, fire, paper)));
        refused(SharedGround.NOT_FOR_YOU, null, () -> register(UUID.randomUUID(), paper));
        register(fire, paper);
        assertThat(page("inspector-2", "/inspections/" + play.visit + "/field")).contains("县消防救援大队", "XF2024012", "华消检〔2026〕7号").doesNotContain("??");
        assertThat(page("inspector-2", "/cases/" + play.visit)).contains("县消防救援大队").doesNotContain("??");
    }

    @Test
    void eachDepartmentGetsItsFindingsAndSignsForThem() throws Exception {
        handedOver();
        var transfers = transfers();
        assertThat(transfers).extracting(FollowUp::toWhom).containsExactlyInAnyOrder(FIRE.name(), MARKET.name());
        assertThat(transfers).allSatisfy(each -> assertThat(each.findings()).hasSize(1));
        assertThat(play.openTasks()).contains("record-handover-receipt");
        refused(InspectionGround.RECEIPT_OF_EACH_AUTHORITY, "receivedBy", () -> play.complete(VisitPlay.INSPECTOR_1, "record-handover-receipt",
                Map.of("receivedBy", "柏某", "receivedOn", play.today().toString())));
        var first = transfers.get(0).id();
        refused(InspectionGround.RECEIPT_INCOMPLETE, "receivedBy", () -> receive(first, new Receipt(null, play.today(), null, null)));
        refused(InspectionGround.RECEIPT_INCOMPLETE, "receivedOn", () -> receive(first, new Receipt("柏某", null, null, null)));
        refused(InspectionGround.COMPLETED_IN_THE_FUTURE, "receivedOn", () -> receive(first, new Receipt("柏某", play.today().plusDays(1), null, null)));
        refused(InspectionGround.RECEIVED_BEFORE_HANDED_OVER, "receivedOn", () -> receive(first, new Receipt("柏某", play.today().minusDays(1), null, null)));
        refused(InspectionGround.NOT_A_MEMBER, null, () -> play.as(VisitPlay.LEADER, () -> receipts.receive(play.visit, first,
                new Receipt("柏某", play.today(), null, null))));
        var scan = play.picture("receipt");
        receive(first, new Receipt("柏某", play.today(), "回执3号", scan));
        refused(InspectionGround.NOTHING_TO_DO_HERE, null, () -> receive(first, new Receipt("柏某", play.today(), "回执3号", scan)));
        assertThat(ofThisVisit()).extracting(each -> each.receipt() == null).containsExactly(true, false);
        var last = transfers.get(1);
        assertThat(page("leader-1", "/handovers")).contains(play.visit.value(), "没有回执", "回执3号", last.toWhom()).doesNotContain("??");
        assertThat(send("inspector-1", "/handovers/" + last.id() + "/receipt", "receivedOn", play.today().toString())).isEqualTo(409);
        assertThat(send("inspector-1", "/handovers/" + last.id() + "/receipt", "receivedBy", "季某", "receivedOn", play.today().toString(),
                "receiptNumber", "回执8号")).isEqualTo(200);
        assertThat(play.openTasks()).doesNotContain("record-handover-receipt");
        assertThat(ofThisVisit()).extracting(each -> each.receipt().number()).containsExactlyInAnyOrder("回执3号", "回执8号");
        assertThat(page("inspector-1", "/cases/" + play.visit)).contains("季某").doesNotContain("??");
        assertThat(play.as(new PersonId("hb-leader-1"), () -> receipts.all())).extracting(Handover::visit).doesNotContain(play.visit);
    }

    @Test
    void aCampaignBringsItsDepartmentsAndNamesTheReceiptsThatAreMissing() {
        var campaign = campaign();
        var site = play.site();
        play.visit = play.as(VisitPlay.INSPECTOR_1, () -> play.planning.propose(new ProposedVisit(site, "HX-1", "joint", null, true, null,
                play.today(), VisitPlay.TWO_OFFICERS, new VisitBasis(BasisKind.CAMPAIGN, campaign.value()), "临时增加")));
        assertThat(play.as(VisitPlay.INSPECTOR_1, () -> joint.proposed(play.visit))).containsExactly(FIRE);
        invite(FIRE, MARKET);
        findingsHandedOver();
        assertThat(missing(campaign)).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Kind.RECEIPTS);
            assertThat(each.count()).isEqualTo(2);
            assertThat(each.what()).anyMatch(line -> line.contains(play.visit.value()) && line.contains(FIRE.name()));
        });
        transfers().forEach(each -> receive(each.id(), new Receipt("某", play.today(), null, null)));
        assertThat(missing(campaign)).extracting(CampaignClosing.Missing::kind).doesNotContain(Kind.RECEIPTS);
    }

    private List<CampaignClosing.Missing> missing(MatterNumber campaign) {
        return play.as(VisitPlay.LEADER, () -> closing.missing(campaign));
    }

    private MatterNumber campaign() {
        var today = play.today();
        var number = play.as(VisitPlay.COORDINATOR, () -> desk.draft(new CampaignPlan("联合专项", "《方案》", "安委办〔2026〕9号", today, today.plusDays(7), true,
                List.of("dust"), List.of("joint"), List.of(), Map.of(), List.of())));
        play.as(VisitPlay.COORDINATOR, () -> desk.staff(number, List.of(new Seat(VisitPlay.LEADER, Function.HEAD)), List.of()));
        play.as(VisitPlay.COORDINATOR, () -> desk.enter(number, new Group("HX-1", "涉尘组", List.of("dust"), VisitPlay.GROUP_LEADER,
                List.of(VisitPlay.INSPECTOR_1, VisitPlay.INSPECTOR_2), List.of(), List.of())));
        play.as(VisitPlay.COORDINATOR, () -> desk.invite(number, List.of(new CampaignCrew.Department(FIRE.name(),
                FIRE.officers().stream().map(each -> new ForeignOfficer(each.name(), each.certificate())).toList()))));
        play.as(VisitPlay.LEADER, () -> desk.start(number));
        for (var officer : List.of(VisitPlay.INSPECTOR_1, VisitPlay.INSPECTOR_2)) {
            play.as(officer, () -> preparation.undertake(number, preparation.clauses().stream().map(each -> each.code()).toList()));
        }
        return number;
    }

    private void joint() {
        play.proposed(VisitPlay.TWO_OFFICERS, "joint", VisitPlay.ORDERED);
    }

    private void handedOver() {
        joint();
        invite(FIRE, MARKET);
        findingsHandedOver();
    }

    private void findingsHandedOver() {
        play.approved().entered();
        var elsewhere = new FindingTraits(false, false, false, true);
        var fire = play.found(VisitPlay.INSPECTOR_1, VisitPlay.finding("疏散通道堆放货物", elsewhere));
        var lift = play.found(VisitPlay.INSPECTOR_2, VisitPlay.finding("叉车未登记使用", elsewhere));
        play.inspected().fedBack();
        handTo(fire, FIRE);
        handTo(lift, MARKET);
        play.proposedDispositions();
        play.complete(VisitPlay.INSPECTOR_1, "hand-over-case", Map.of("authority", FIRE.name(), "reason", "属于其他部门职责"));
    }

    private void handTo(UUID finding, Department department) {
        int version = play.as(VisitPlay.INSPECTOR_1, () -> play.visits.finding(finding).version());
        play.as(VisitPlay.INSPECTOR_1, () -> play.dispositions.decide(finding, new Decided(null, Set.of(Disposition.TRANSFER), "属于其他部门职责", null, null,
                Set.of(), department.name(), null, null, version)));
    }

    private void invite(Department... departments) {
        play.as(VisitPlay.INSPECTOR_1, () -> joint.invite(play.visit, List.of(departments)));
    }

    private void register(UUID department, Paper paper) {
        play.as(VisitPlay.INSPECTOR_1, () -> joint.register(play.visit, department, paper));
    }

    private void receive(UUID handover, Receipt receipt) {
        play.as(VisitPlay.INSPECTOR_1, () -> receipts.receive(play.visit, handover, receipt));
    }

    private List<Handover> ofThisVisit() {
        return play.as(VisitPlay.LEADER, () -> receipts.all()).stream().filter(each -> each.visit().equals(play.visit)).toList();
    }

    private List<FollowUp> transfers() {
        return seen().followUps().stream().filter(each -> each.kind() == FollowUpKind.TRANSFER).toList();
    }

    private VisitView seen() {
        return play.seenBy(VisitPlay.INSPECTOR_1);
    }

    private String page(String account, String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(account))).accept("text/html")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int send(String account, String path, String... fields) throws Exception {
        var request = post("/inspections/" + play.visit + path).with(csrf()).with(user(accounts.loadUserByUsername(account))).accept("application/json");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private static void refused(Ground ground, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(ground);
            assertThat(refusal.objections().get(0).field()).isEqualTo(field);
        });
    }
}
