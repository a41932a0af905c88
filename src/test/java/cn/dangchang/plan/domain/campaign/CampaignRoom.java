package cn.dangchang.plan.domain.campaign;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.CampaignTargets;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.UnitContacts;
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
import cn.dangchang.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign of the demo county and who keeps it, for tests; each makes its own. */
@DangchangTest
abstract class CampaignRoom {
    static final AtomicInteger SERIAL = new AtomicInteger();
    static final AgencyId HERE = new AgencyId("HX");
    static final UnitId QINGSHI = new UnitId("HX-QSZ");
    static final UnitId LIUHE = new UnitId("HX-LHZ");
    static final PersonId COORDINATOR = new PersonId("coordinator-1");
    static final PersonId LEADER = new PersonId("leader-1");
    static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    static final LocalDate TO = LocalDate.of(2026, 9, 13);

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

    MatterNumber ready(String form) {
        var number = as("coordinator-1", () -> desk.draft(plan(form)));
        as("coordinator-1", () -> desk.staff(number, List.of(new Seat(LEADER, Function.HEAD), new Seat(new PersonId("leader-2"),
                Function.DEPUTY)),
                List.of(COORDINATOR)));
        as("coordinator-1", () -> desk.enter(number, firstGroup()));
        return number;
    }

    static Group firstGroup() {
        return new Group("HX-1", "涉尘组", List.of("dust"), new PersonId("group-leader-1"), people("inspector-1", "inspector-2"),
                people("expert-1"),
                people("escort-1"));
    }

    static CampaignPlan plan(String form) {
        return new CampaignPlan("涉尘涉氨专项执法" + SERIAL.incrementAndGet(), "《集中执法检查活动方案》", "安委办〔2026〕9号", FROM, TO, true, List.of("dust",
                "ammonia"),
                List.of(form), List.of("risk-control"), Map.of("dust", "工贸科"), List.of());
    }

    VisitIntent intent(MatterNumber number, Enterprises.Site site, String team, LocalDate day) {
        return new VisitIntent(HERE, site.enterprise(), site.id(), site.sector(), site.town(), "concentrated", team, day,
                people("inspector-1", "inspector-2"),
                null, new VisitBasis(BasisKind.CAMPAIGN, number.value()));
    }

    void choose(MatterNumber number, Enterprise... chosen) {
        for (var each : chosen) {
            as("coordinator-1", () -> targets.choose(number, each.sites().get(0).id(), null));
        }
    }

    Enterprise enterprise(String sector, UnitId town) {
        int serial = SERIAL.incrementAndGet();
        return transaction.execute(status -> enterprises.register(new Registration(HERE, "专项企业" + serial + "号有限公司",
                CreditCode.completing("91990101MACMP%04d".formatted(serial)).value(), "某", "0999-1200000", "较大", "小型",
                List.of(new SiteEntry("厂区", "某路" + serial + "号", sector, town, "")))));
    }

    UUID file(MatterNumber number) {
        return files.keep(new Incoming(number, "report", "report.png", null, null, null), new ByteArrayInputStream(Pictures.png(40, 30)))
                .id();
    }

    ReportDue report(MatterNumber number, UUID id) {
        return as("leader-1", () -> reports.of(number)).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    List<String> codes() {
        return as("inspector-1", () -> preparation.clauses()).stream().map(each -> each.code()).toList();
    }

    void sign(String person, MatterNumber number) {
        as(person, () -> preparation.undertake(number, codesOf()));
    }

    List<String> codesOf() {
        return preparation.clauses().stream().map(each -> each.code()).toList();
    }

    void on(int year, int month, int day) {
        clock.setTo(LocalDate.of(year, month, day).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    <T> T as(String person, Supplier<T> work) {
        return acting.call(new PersonId(person), () -> transaction.execute(status -> work.get()));
    }

    void as(String person, Runnable work) {
        acting.run(new PersonId(person), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    static List<PersonId> people(String... accounts) {
        return List.of(accounts).stream().map(PersonId::new).toList();
    }
}
