package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignClosing.Kind;
import cn.dangchang.plan.CampaignClosing.Missing;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Meeting;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.CampaignPreparation.Outcome;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.CampaignTargets;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.KeyLists.Filter;
import cn.dangchang.plan.UnitContacts;
import cn.dangchang.plan.UnitContacts.Contact;
import cn.dangchang.plan.UnitContacts.Entry;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign from its draft to its end, and what is refused on the way. */
@DangchangTest
class CampaignDeskTests {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final AgencyId HERE = new AgencyId("HX");
    private static final UnitId QINGSHI = new UnitId("HX-QSZ");
    private static final UnitId LIUHE = new UnitId("HX-LHZ");
    private static final PersonId COORDINATOR = new PersonId("coordinator-1");
    private static final PersonId LEADER = new PersonId("leader-1");
    private static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    private static final LocalDate TO = LocalDate.of(2026, 9, 13);

    @Autowired CampaignDesk desk;
    @Autowired CampaignTargets targets;
    @Autowired KeyLists lists;
    @Autowired CampaignPreparation preparation;
    @Autowired CampaignEquipment equipment;
    @Autowired CampaignReports reports;
    @Autowired UnitContacts contacts;
    @Autowired CampaignMeetings meetings;
    @Autowired CampaignClosing closing;
    @Autowired Campaigns campaigns;
    @Autowired CampaignBasis basis;
    @Autowired Enterprises enterprises;
    @Autowired EvidenceStore files;
    @Autowired Signatures signatures;
    @Autowired Clocks clocks;
    @Autowired AuditTrail trail;
    @Autowired OfficeClock clock;
    @Autowired ActingAs acting;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void inTheWeekBefore() {
        on(2026, 9, 1);
    }

    @AfterEach
    void goOn() {
        clock.setTo(null);
    }

    @Test
    void aCampaignIsSetUpStartedByALeaderAndReadByTheRestOfPlanning() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        var view = as("inspector-1", () -> desk.find(number));
        var read = campaigns.find(view.id()).orElseThrow();
        assertThat(read.state()).isEqualTo(State.RUNNING);
        assertThat(read.groups()).singleElement().satisfies(group -> assertThat(group.team()).isEqualTo("HX-1"));
        assertThat(read.groupLeaderReviews()).isTrue();
        assertThat(view.startedBy()).isEqualTo(LEADER);
        assertThat(trail.of(Chain.of(number))).extracting(each -> each.action()).contains("plan.campaign-drafted",
                "plan.campaign-group-entered", "plan.campaign-started");
        assertRefused(CampaignGround.CAMPAIGN_NOT_A_DRAFT, () -> as("coordinator-1", () -> desk.change(number, plan("concentrated"))));
    }

    @Test
    void onlyTheCoordinatorKeepsItOnlyALeaderStartsItAndAnotherAgencySeesNothing() {
        var number = ready("concentrated");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> desk.draft(plan("concentrated"))));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> desk.dissolve(number, "HX-1")));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("coordinator-1", () -> desk.start(number)));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("hb-leader-1", () -> desk.find(number)));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("hb-leader-1", () -> desk.start(number)));
    }

    @Test
    void aGroupOfAMutualInspectionIsLedByTheDistrict() {
        var number = as("coordinator-1", () -> desk.draft(plan("cross-area")));
        var led = new Group("HX-1", "互查一组", List.of(), new PersonId("escort-1"), people("inspector-1", "inspector-2"), List.of(),
                List.of());
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_LED_BY_TOWN, "leader", () -> as("coordinator-1", () -> desk.enter(number, led)));
        var other = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        as("coordinator-1", () -> desk.enter(other, led));
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_LED_BY_TOWN, "leader", () -> as("coordinator-1", () -> desk.change(other,
                plan("cross-area"))));
    }

    @Test
    void onlyCertifiedOfficersAreOfficers() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        for (String nobody : List.of("assistant-1", "inspector-5", "expert-1", "escort-2")) {
            var refusal = assertRefused(CampaignGround.CAMPAIGN_OFFICER_NOT_CERTIFIED, () -> as("coordinator-1", () -> desk.enter(number,
                    new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1", nobody), List.of(),
                            List.of()))));
            assertThat(refusal.objections().get(0).field()).isEqualTo("officers");
        }
        assertRefusedAt(CampaignGround.CAMPAIGN_EXPERT_NOT_APPOINTED, "experts", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1"), people("inspector-2"),
                        List.of()))));
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_TOO_SMALL, "officers", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("group-leader-1"), List.of(), List.of()))));
        assertRefusedAt(CampaignGround.CAMPAIGN_TEAM_UNKNOWN, "team", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HB-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1"), List.of(), List.of()))));
    }

    @Test
    void anOfficerIsOfOneGroup() {
        var number = ready("concentrated");
        assertRefusedAt(CampaignGround.CAMPAIGN_PERSON_IN_TWO_GROUPS, "officers", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-2", "二组", List.of(), new PersonId("group-leader-2"), people("inspector-2", "inspector-3"), List.of(),
                        List.of()))));
    }

    @Test
    void anyNumberOfGroupsIsKeptAndAMemberReplacedWhileItRuns() {
        var number = ready("concentrated");
        as("coordinator-1", () -> desk.enter(number, new Group("HX-2", "涉氨组", List.of("ammonia"), new PersonId("group-leader-2"),
                people("inspector-3", "inspector-4"), people("expert-2"), people("escort-2"))));
        as("leader-1", () -> desk.start(number));
        as("coordinator-1", () -> desk.enter(number, new Group("HX-2", "涉氨组", List.of("ammonia"), new PersonId("group-leader-2"),
                people("inspector-3"),
                people("expert-2"), people("escort-2"))));
        var view = as("leader-1", () -> desk.find(number));
        assertThat(view.crew().groups()).hasSize(2);
        assertThat(view.crew().group("HX-2").orElseThrow().officers()).containsExactly(new PersonId("inspector-3"));
    }

    @Test
    void nothingStartsWithoutGroupLeadingGroupRingAndDepartments() {
        var bare = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        assertRefused(CampaignGround.CAMPAIGN_WITHOUT_GROUP, () -> as("leader-1", () -> desk.start(bare)));
        as("coordinator-1", () -> desk.enter(bare, firstGroup()));
        assertRefused(CampaignGround.CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD, () -> as("leader-1", () -> desk.start(bare)));
        var joint = ready("joint");
        assertRefused(CampaignGround.CAMPAIGN_JOINT_NEEDS_TWO_DEPARTMENTS, () -> as("leader-1", () -> desk.start(joint)));
        var mutual = ready("cross-area");
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> as("leader-1", () -> desk.start(mutual)));
    }

    @Test
    void aMutualInspectionStartsWithTwoToFiveEnterprisesInEachTown() {
        var number = ready("cross-area");
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> as("coordinator-1", () -> desk.rotate(number, List.of(QINGSHI,
                new UnitId("HX-ZFDD")))));
        as("coordinator-1", () -> desk.rotate(number, List.of(QINGSHI, LIUHE)));
        choose(number, enterprise("dust", QINGSHI), enterprise("dust", QINGSHI), enterprise("dust", LIUHE));
        assertRefused(CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN, () -> as("leader-1", () -> desk.start(number)));
        choose(number, enterprise("dust", LIUHE));
        as("leader-1", () -> desk.start(number));
    }

    @Test
    void targetsComeFromAListAndKeepItsNameAndNumber() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        var first = enterprise("dust", QINGSHI);
        var second = enterprise("dust", LIUHE);
        var list = as("planner-1", () -> lists.paste("《突出问题清单》", KeyLists.Kind.PROBLEMS, "县安委办", "4\t" + first.name() + "\t除尘系统\n\n9,"
                + second.creditCode()));
        assertThat(as("planner-1", () -> lists.find(list)).entries()).extracting(each -> each.position() + each.name() + each.remark())
                .containsExactly("4" + first.name() + "除尘系统", "9" + second.name());
        as("coordinator-1", () -> targets.chooseFrom(number, list, List.of(second.sites().get(0).id()), null));
        as("coordinator-1", () -> targets.chooseFrom(number, list, List.of(second.sites().get(0).id()), null));
        assertThat(as("leader-1", () -> targets.of(number))).singleElement().satisfies(each -> {
            assertThat(each.target().source()).isEqualTo("《突出问题清单》 9");
            assertThat(each.target().area()).isEqualTo(LIUHE);
            assertThat(each.outside()).isFalse();
        });
        as("coordinator-1", () -> targets.drop(number, second.sites().get(0).id()));
        assertThat(as("leader-1", () -> targets.of(number))).isEmpty();
    }

    @Test
    void aListWithALineThatFitsNothingIsNotTakenInAtAll() {
        var known = enterprise("dust", QINGSHI);
        var refusal = assertRefused(CampaignGround.KEY_LIST_LINES_UNKNOWN, () -> as("coordinator-1", () -> lists.paste("清单",
                KeyLists.Kind.ENTERPRISES, "县安委办",
                known.name() + "\n不存在的企业\n\n也不存在")));
        assertThat(refusal.objections().get(0).arguments()).containsExactly("2、4");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> lists.paste("清单", KeyLists.Kind.OTHER, "某科", known.name())));
    }

    @Test
    void aListIsGatheredFromTheRegisterByItsParticulars() {
        var small = enterprise("metallurgy", QINGSHI);
        var list = as("coordinator-1", () -> lists.gather("冶金企业", KeyLists.Kind.ENTERPRISES, "企业台账", new Filter("metallurgy", "HX-QSZ",
                null, "")));
        assertThat(as("coordinator-1", () -> lists.find(list)).entries()).anyMatch(each -> each.enterprise().equals(small.id()))
                .allMatch(each -> each.sector().equals("metallurgy") && each.town().equals("HX-QSZ"));
        assertRefusedAt(CampaignGround.KEY_LIST_EMPTY, "sector",
                () -> as("coordinator-1", () -> lists.gather("没有", KeyLists.Kind.OTHER, "企业台账", new Filter("metallurgy", null, "没有这个等级",
                        null))));
    }

    @Test
    void outsideOfTheSectorsATargetNeedsAReason() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        var site = enterprise("hazardous-chemicals", QINGSHI).sites().get(0).id();
        assertRefusedAt(CampaignGround.CAMPAIGN_TARGET_OUTSIDE_SECTORS, "reason", () -> as("coordinator-1", () -> targets.choose(number,
                site, " ")));
        as("coordinator-1", () -> targets.choose(number, site, "与涉尘车间同一厂区"));
        assertThat(as("leader-1", () -> targets.of(number))).singleElement().satisfies(each -> {
            assertThat(each.outside()).isTrue();
            assertThat(each.reason()).isEqualTo("与涉尘车间同一厂区");
        });
    }

    @Test
    void certificatesAreLookedAtAndTheResultIsKept() {
        var number = ready("concentrated");
        as("coordinator-1", () -> preparation.checkQualifications(number));
        var people = as("leader-1", () -> preparation.people(number));
        assertThat(people).filteredOn(each -> each.person().value().equals("inspector-1")).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.QUALIFIED);
            assertThat(each.certificate()).isEqualTo("HX20230001");
            assertThat(each.checkedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        });
        assertThat(people).filteredOn(each -> each.duty().equals("EXPERT")).allMatch(each -> each.outcome() == null);
    }

    @Test
    void whoHasNotSignedIsNotSentOutByName() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        on(2026, 9, 7);
        var site = enterprise("dust", QINGSHI).sites().get(0);
        var refusal = assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_UNSIGNED, () -> basis.require(intent(number, site, "HX-1", FROM)));
        assertThat(refusal.objections().get(0).arguments().get(0)).isEqualTo("梁禾、苏砚舟");
        sign("inspector-1", number);
        assertThat(assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_UNSIGNED, () -> basis.require(intent(number, site, "HX-1", FROM)))
                .objections().get(0)
                .arguments().get(0)).isEqualTo("苏砚舟");
        sign("inspector-2", number);
        basis.require(intent(number, site, "HX-1", FROM));
        assertThat(basis.choices(HERE, site.id(), FROM)).anyMatch(each -> each.label().contains(number.value()));
    }

    @Test
    void anUndertakingIsSignedClauseByClauseByThePersonAlone() {
        var number = ready("concentrated");
        var codes = codes();
        assertThat(as("inspector-1", () -> preparation.clauses()).stream().map(each -> each.text()).toList().toString())
                .contains("现金、礼品、土特产、有价证券、支付凭证和各种消费卡", "宴请、娱乐、健身、旅游");
        assertRefusedAt(CampaignGround.CAMPAIGN_CLAUSE_NOT_CONFIRMED, "clause-no-gifts",
                () -> as("inspector-1", () -> preparation.undertake(number, codes.stream().filter(each -> !each.equals("no-gifts"))
                        .toList())));
        assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_NOT_YOURS, () -> as("inspector-4", () -> preparation.undertake(number, codes)));
        sign("inspector-1", number);
        assertRefused(CampaignGround.CAMPAIGN_UNDERTAKING_SIGNED, () -> sign("inspector-1", number));
        assertThat(signatures.of(number)).singleElement().satisfies(each -> assertThat(each.signer())
                .isEqualTo(new PersonId("inspector-1")));
        assertThat(as("inspector-1", () -> preparation.ownUndertakings())).filteredOn(each -> each.campaign().equals(number))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).hasSameSizeAs(codes));
    }

    @Test
    void aVisitOutsideOfPeriodTeamOrStartIsRefused() {
        var number = ready("concentrated");
        var site = enterprise("dust", QINGSHI).sites().get(0);
        assertRefused(CampaignGround.CAMPAIGN_NOT_RUNNING, () -> basis.require(intent(number, site, "HX-1", FROM)));
        as("leader-1", () -> desk.start(number));
        sign("inspector-1", number);
        sign("inspector-2", number);
        basis.require(intent(number, site, "HX-1", FROM));
        basis.require(intent(number, site, "HX-1", TO));
        assertRefusedAt(CampaignGround.CAMPAIGN_OUTSIDE_PERIOD, "visitOn", () -> basis.require(intent(number, site, "HX-1",
                FROM.minusDays(1))));
        assertRefusedAt(CampaignGround.CAMPAIGN_OUTSIDE_PERIOD, "visitOn", () -> basis.require(intent(number, site, "HX-1",
                TO.plusDays(1))));
        assertRefusedAt(CampaignGround.CAMPAIGN_WITHOUT_THAT_TEAM, "team", () -> basis.require(intent(number, site, "HX-2", FROM)));
        assertRefused(CampaignGround.NO_SUCH_CAMPAIGN, () -> basis.require(intent(new MatterNumber("HX-ZX2026-9999"), site, "HX-1", FROM)));
    }

    @Test
    void whatIsUnusualWarnsAndTrainingAndChoiceEndTheWarning() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        var site = enterprise("hazardous-chemicals", QINGSHI).sites().get(0);
        assertThat(basis.warnings(intent(number, site, "HX-1", FROM))).extracting(Warning::key)
                .containsExactlyInAnyOrder("campaign-outside-sectors", "campaign-outside-targets", "campaign-outside-field",
                        "campaign-untrained");
        var own = enterprise("dust", QINGSHI);
        choose(number, own);
        assertRefusedAt(CampaignGround.CAMPAIGN_REPORT_DAY_IN_FUTURE, "heldOn",
                () -> as("coordinator-1", () -> preparation.train(number, LocalDate.of(2026, 9, 2), "纪律", people("inspector-1"))));
        as("coordinator-1", () -> preparation.train(number, LocalDate.of(2026, 9, 1), "工作流程、检查重点、执法标准、纪律红线", people("inspector-1",
                "inspector-2")));
        assertThat(basis.warnings(intent(number, own.sites().get(0), "HX-1", FROM))).isEmpty();
    }

    @Test
    void equipmentIsMissingUntilEachTownHasItsSetAndEachGroupHasTakenOne() {
        var number = ready("concentrated");
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).anyMatch(each -> each.group() && each.owner().equals("涉尘组"));
        var items = List.of(CampaignEquipment.Kind.LAPTOP, CampaignEquipment.Kind.CAMERA, CampaignEquipment.Kind.USB_STICK).stream()
                .map(kind -> as("coordinator-1", () -> equipment.enter(kind, "QS-" + SERIAL.incrementAndGet(), QINGSHI))).toList();
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).noneMatch(each -> each.owner().startsWith("青石镇"));
        items.forEach(item -> as("coordinator-1", () -> equipment.issue(number, item, "HX-1")));
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).noneMatch(each -> each.group());
        assertRefusedAt(CampaignGround.EQUIPMENT_IS_OUT, "item", () -> as("coordinator-1", () -> equipment.issue(number, items.get(0),
                "HX-1")));
        as("coordinator-1", () -> equipment.takeBack(number, items.get(0), null));
        assertRefused(CampaignGround.EQUIPMENT_IS_NOT_OUT, () -> as("coordinator-1", () -> equipment.takeBack(number, items.get(0), null)));
        assertThat(as("coordinator-1", () -> equipment.lacking(number))).filteredOn(each -> each.group()).singleElement()
                .satisfies(each -> assertThat(each.kinds()).containsExactly(CampaignEquipment.Kind.LAPTOP));
    }

    @Test
    void whatIsDueRunsAsAClockAndLateStaysLate() {
        var number = ready("concentrated");
        var plan = as("coordinator-1", () -> reports.order(number, CampaignReports.Kind.IMPLEMENTATION_PLAN, "实施方案", "执法大队", "市安委办",
                "安委办〔2026〕9号",
                LocalDate.of(2026, 9, 4)));
        assertThat(clocks.of(number)).singleElement().satisfies(each -> assertThat(each.due()).isEqualTo(LocalDate.of(2026, 9, 4)));
        on(2026, 9, 5);
        assertThat(report(number, plan).state()).isEqualTo(CampaignReports.State.OVERDUE);
        as("coordinator-1", () -> reports.handIn(number, plan, file(number), LocalDate.of(2026, 9, 5)));
        assertThat(report(number, plan).state()).isEqualTo(CampaignReports.State.HANDED_IN_LATE);
        assertThat(clocks.of(number)).allMatch(each -> each.state() == RunningClock.State.ENDED);
        assertRefused(CampaignGround.CAMPAIGN_REPORT_HANDED_IN, () -> as("coordinator-1", () -> reports.handIn(number, plan, file(number),
                null)));
    }

    @Test
    void monthlyReportsAreOrderedForEachMonthOfTheCampaignOnce() {
        var plan = plan("concentrated");
        var number = as("coordinator-1", () -> desk.draft(new CampaignPlan(plan.name(), plan.basis(), plan.basisNumber(),
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 6, 30), true, plan.sectors(), plan.forms(), List.of(), Map.of(), List.of())));
        as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 21));
        as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 21));
        assertThat(as("coordinator-1", () -> reports.of(number))).extracting(ReportDue::due).extracting(LocalDate::getMonthValue)
                .containsExactly(2, 3, 4, 5, 6);
        assertRefusedAt(CampaignGround.CAMPAIGN_REPORT_DAY_NOT_OF_MONTH, "dayOfMonth",
                () -> as("coordinator-1", () -> reports.orderMonthly(number, "执法大队", "县安委办", "文件", 31)));
    }

    @Test
    void aUnitHasOneContactAndItsNumbersAreMaskedAndTheirReadingAudited() {
        var unit = "建设局" + SERIAL.incrementAndGet();
        as("coordinator-1", () -> contacts.enter(new Entry(unit, "甲某", "科员", "13900001111", "1234567", ""), false));
        assertRefusedAt(CampaignGround.CONTACT_IS_ANOTHER, "replace",
                () -> as("coordinator-1", () -> contacts.enter(new Entry(unit, "乙某", "科长", "13900002222", "", ""), false)));
        as("coordinator-1", () -> contacts.enter(new Entry(unit, "乙某", "科长", "13900002222", "", ""), true));
        var current = as("inspector-1", () -> contacts.current()).stream().filter(each -> each.unit().equals(unit)).toList();
        assertThat(current).extracting(Contact::name).containsExactly("乙某");
        assertThat(current.get(0).telephone()).isEqualTo("139******22");
        assertThat(as("leader-1", () -> contacts.former())).anyMatch(each -> each.unit().equals(unit) && each.name().equals("甲某"));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> contacts.numbers(current.get(0).id())));
        assertThat(as("leader-1", () -> contacts.numbers(current.get(0).id())).telephone()).isEqualTo("13900002222");
        assertThat(trail.of(new Chain("contact", current.get(0).id().toString()))).extracting(each -> each.action())
                .contains("plan.contact-numbers-read");
    }

    @Test
    void groupsAskAndTheLeadingGroupAnswers() {
        var number = ready("concentrated");
        as("inspector-1", () -> meetings.ask(number, "企业拒绝提供资料怎么办"));
        assertRefused(CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS, () -> as("inspector-4", () -> meetings.ask(number, "旁观")));
        var question = as("leader-1", () -> meetings.questions(number)).get(0);
        assertThat(question.team()).isEqualTo("HX-1");
        assertRefused(CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS, () -> as("inspector-2", () -> meetings.answer(number, question.id(),
                "不管")));
        as("leader-1", () -> meetings.answer(number, question.id(), "依法责令改正"));
        assertRefused(SharedGround.CHANGED_MEANWHILE, () -> as("leader-1", () -> meetings.answer(number, question.id(), "再答")));
    }

    @Test
    void theEndListsWhatIsMissingAndIsRefusedUntilTheMaterialIsThere() {
        var number = ready("concentrated");
        choose(number, enterprise("dust", QINGSHI));
        as("leader-1", () -> desk.start(number));
        var report = as("coordinator-1", () -> reports.order(number, CampaignReports.Kind.SUMMARY, "总结", "执法大队", "市安委办", "文件", TO));
        var item = as("coordinator-1", () -> equipment.enter(CampaignEquipment.Kind.RECORDER, "REC-" + SERIAL.incrementAndGet(), null));
        as("coordinator-1", () -> equipment.issue(number, item, "HX-1"));
        assertThat(as("leader-1", () -> closing.missing(number))).extracting(Missing::kind).containsExactlyInAnyOrder(Kind.REPORTS,
                Kind.EQUIPMENT,
                Kind.SUMMARY_MEETING, Kind.PERIOD_RUNS, Kind.TARGETS_NOT_VISITED, Kind.UNDERTAKINGS);
        assertRefused(CampaignGround.CAMPAIGN_MATERIAL_MISSING, () -> as("leader-1", () -> closing.close(number, "算了")));
        on(2026, 9, 14);
        as("coordinator-1", () -> reports.handIn(number, report, file(number), TO));
        as("coordinator-1", () -> equipment.takeBack(number, item, "完好"));
        as("coordinator-1", () -> meetings.record(number, new Meeting(CampaignMeetings.Kind.SUMMARY, LocalDateTime.of(2026, 9, 14, 15, 0),
                "五楼会议室", "江予衡",
                List.of("HX-1"), "各组汇报工作开展情况")));
        assertRefusedAt(CampaignGround.CAMPAIGN_END_NEEDS_A_LEADERS_REASON, "reason", () -> as("coordinator-1", () ->
                closing.close(number, "先结束")));
        assertRefusedAt(CampaignGround.CAMPAIGN_END_NEEDS_A_LEADERS_REASON, "reason", () -> as("leader-1", () -> closing.close(number,
                null)));
        as("leader-1", () -> closing.close(number, "对象停产，列入下次"));
        assertThat(as("inspector-1", () -> desk.find(number)).closingReason()).isEqualTo("对象停产，列入下次");
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> as("coordinator-1", () -> desk.enter(number, firstGroup())));
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> as("coordinator-1", () -> preparation.checkQualifications(number)));
        assertRefused(CampaignGround.CAMPAIGN_IS_CLOSED, () -> sign("inspector-1", number));
    }

    private MatterNumber ready(String form) {
        var number = as("coordinator-1", () -> desk.draft(plan(form)));
        as("coordinator-1", () -> desk.staff(number, List.of(new Seat(LEADER, Function.HEAD), new Seat(new PersonId("leader-2"),
                Function.DEPUTY)),
                List.of(COORDINATOR)));
        as("coordinator-1", () -> desk.enter(number, firstGroup()));
        return number;
    }

    private static Group firstGroup() {
        return new Group("HX-1", "涉尘组", List.of("dust"), new PersonId("group-leader-1"), people("inspector-1", "inspector-2"),
                people("expert-1"),
                people("escort-1"));
    }

    private static CampaignPlan plan(String form) {
        return new CampaignPlan("涉尘涉氨专项执法" + SERIAL.incrementAndGet(), "《集中执法检查活动方案》", "安委办〔2026〕9号", FROM, TO, true, List.of("dust",
                "ammonia"),
                List.of(form), List.of("risk-control"), Map.of("dust", "工贸科"), List.of());
    }

    private VisitIntent intent(MatterNumber number, Enterprises.Site site, String team, LocalDate day) {
        return new VisitIntent(HERE, site.enterprise(), site.id(), site.sector(), site.town(), "concentrated", team, day,
                people("inspector-1", "inspector-2"),
                null, new VisitBasis(BasisKind.CAMPAIGN, number.value()));
    }

    private void choose(MatterNumber number, Enterprise... chosen) {
        for (var each : chosen) {
            as("coordinator-1", () -> targets.choose(number, each.sites().get(0).id(), null));
        }
    }

    private Enterprise enterprise(String sector, UnitId town) {
        int serial = SERIAL.incrementAndGet();
        return transaction.execute(status -> enterprises.register(new Registration(HERE, "专项企业" + serial + "号有限公司",
                CreditCode.completing("91990101MACMP%04d".formatted(serial)).value(), "某", "0999-1200000", "较大", "小型",
                List.of(new SiteEntry("厂区", "某路" + serial + "号", sector, town, "")))));
    }

    private UUID file(MatterNumber number) {
        return files.keep(new Incoming(number, "report", "report.png", null, null, null), new ByteArrayInputStream(Pictures.png(40, 30)))
                .id();
    }

    private ReportDue report(MatterNumber number, UUID id) {
        return as("leader-1", () -> reports.of(number)).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return as("inspector-1", () -> preparation.clauses()).stream().map(each -> each.code()).toList();
    }

    private void sign(String person, MatterNumber number) {
        as(person, () -> preparation.undertake(number, codesOf()));
    }

    private List<String> codesOf() {
        return preparation.clauses().stream().map(each -> each.code()).toList();
    }

    private void on(int year, int month, int day) {
        clock.setTo(LocalDate.of(year, month, day).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    private <T> T as(String person, Supplier<T> work) {
        return acting.call(new PersonId(person), () -> transaction.execute(status -> work.get()));
    }

    private void as(String person, Runnable work) {
        acting.run(new PersonId(person), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static List<PersonId> people(String... accounts) {
        return List.of(accounts).stream().map(PersonId::new).toList();
    }
}
