package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.registry.Contacts.ContactEntry;
import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.registry.Enterprises.Change;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DangchangTest
class PartiesTests {
    private static final AgencyId HERE = new AgencyId("REGP");
    private static final PersonId PLANNER = new PersonId("planner-1");
    private static final PersonId OTHERS_ADMIN = new PersonId("hb-admin");

    @Autowired Enterprises enterprises;
    @Autowired Licences licences;
    @Autowired Contacts contacts;
    @Autowired EnterpriseLists lists;
    @Autowired EnterpriseCards cards;
    @Autowired SupervisedFigures figures;
    @Autowired AuditTrail trail;
    @Autowired ActingAs acting;
    @Autowired Clock clock;

    @Test
    void onlyAPersonOrAnUnlicensedSiteGoesWithoutACreditCode() {
        refused(RegistryGround.CREDIT_CODE_IS_MISSING, () -> enterprises.register(party("无码一", null, PartyKind.ENTERPRISE, "")));
        refused(RegistryGround.CREDIT_CODE_IS_MISSING, () -> enterprises.register(party("无码二", null, PartyKind.SELF_EMPLOYED, "")));
        assertThat(enterprises.register(party("无码三", null, PartyKind.UNLICENSED, "")).creditCode()).isNull();
        refused(RegistryGround.CREDIT_CODE_NOT_VALID, () -> enterprises.register(party("错码", "91350100MA00000111", PartyKind.ENTERPRISE, "")));
    }

    @Test
    void anIdentityNumberIsCheckedKeptOnceMaskedAndReadOnRecord() {
        var number = IdentityNumber.completing("99010119900307123");
        refused(RegistryGround.IDENTITY_NUMBER_NOT_VALID, () -> enterprises.register(party("错号", null, PartyKind.PERSON, "990101199003071230")));
        Enterprise person = enterprises.register(party("持号人", null, PartyKind.PERSON, number));
        assertThat(person.profile().identityNumber()).isEqualTo("990*************" + number.substring(16));
        refused(RegistryGround.IDENTITY_NUMBER_ALREADY_REGISTERED, () -> enterprises.register(party("同号人", null, PartyKind.PERSON, number)));
        assertThat(enterprises.identityNumber(person.id())).isEqualTo(number);
        assertThat(trail.of(Chain.enterprise(person.id().toString()))).anyMatch(each -> each.action().equals("registry.identity-number-read"))
                .noneMatch(each -> each.facts().toString().contains(number));
        enterprises.change(person.id(), party("持号人改名", null, PartyKind.PERSON, person.profile().identityNumber()));
        assertThat(enterprises.identityNumber(person.id())).isEqualTo(number);
        assertThat(enterprises.history(person.id())).extracting(Change::field).containsExactly("name");
    }

    @Test
    void aCreditCodeThatCameLaterStays() {
        Enterprise site = enterprises.register(party("后补代码", null, PartyKind.UNLICENSED, ""));
        var code = code("91350100MA0200001");
        assertThat(enterprises.change(site.id(), party("后补代码", code, PartyKind.SELF_EMPLOYED, "")).creditCode()).isEqualTo(code);
        refused(RegistryGround.CREDIT_CODE_NOT_VALID,
                () -> enterprises.change(site.id(), party("后补代码", code("91350100MA0200002"), PartyKind.SELF_EMPLOYED, "")));
    }

    @Test
    void aSiteHasItsOwnTownSectorStateAndProcess() {
        Enterprise party = enterprises.register(party("多场所", code("91350100MA0200011"), PartyKind.ENTERPRISE, ""));
        enterprises.change(party.id(), party.with(List.of(new SiteEntry("二厂", "别处2号", "ammonia", new UnitId("REG-FAR"), "液氨", SiteState.STOPPED, true))));
        var sites = enterprises.find(party.id()).orElseThrow().sites();
        assertThat(sites).hasSize(2);
        assertThat(sites.get(0).state()).isEqualTo(SiteState.RUNNING);
        assertThat(sites.get(1)).satisfies(site -> {
            assertThat(site.state()).isEqualTo(SiteState.STOPPED);
            assertThat(site.hazardousProcess()).isTrue();
            assertThat(site.town()).isEqualTo(new UnitId("REG-FAR"));
        });
        assertThat(found(new Criteria(null, null, "ammonia", "REG-FAR", null, null, null, null, "STOPPED", null))).contains("多场所");
        assertThat(found(new Criteria(null, null, "ammonia", null, null, null, null, null, "CLOSED", null))).doesNotContain("多场所");
    }

    @Test
    void licencesAndContactsAreInTheHistoryWithNumbersMasked() {
        Enterprise party = enterprises.register(party("有证单位", code("91350100MA0200021"), PartyKind.ENTERPRISE, ""));
        var licence = licences.keep(party.id(), new LicenceEntry("证-1", "危险化学品经营许可证", "乙醇", LocalDate.of(2030, 1, 1)));
        licences.keep(party.id(), new LicenceEntry("证-1", "危险化学品经营许可证", "乙醇、甲醇", LocalDate.of(2030, 1, 1)));
        licences.withdraw(party.id(), licence.id());
        var contact = contacts.keep(party.id(), new ContactEntry("安某", "安全总监", "13712345678"));
        assertThat(contact.telephone()).isEqualTo("137******78");
        assertThat(contacts.telephone(party.id(), contact.id())).isEqualTo("13712345678");
        assertThat(enterprises.history(party.id())).extracting(Change::field).containsExactlyInAnyOrder("licence 证-1", "licence 证-1", "licence 证-1", "contact 安某");
        assertThat(enterprises.history(party.id()).toString()).doesNotContain("13712345678");
        assertThat(trail.of(Chain.enterprise(party.id().toString()))).anyMatch(each -> each.action().equals("registry.contact-telephone-read"));
        assertThat(cards.of(party.id()).licences()).isEmpty();
        refused(RegistryGround.NO_SUCH_LICENCE, () -> licences.withdraw(party.id(), licence.id()));
    }

    @Test
    void aLicenceWarnsSixtyAndThirtyDaysBeforeItEndsAndWhenItIsOverdue() {
        Enterprise party = enterprises.register(party("到期单位", code("91350100MA0200031"), PartyKind.ENTERPRISE, ""));
        var today = LocalDate.now(clock);
        var days = Map.of(-1, Expiry.State.OVERDUE, 0, Expiry.State.URGENT, 30, Expiry.State.URGENT, 31, Expiry.State.SOON, 60, Expiry.State.SOON, 61, Expiry.State.FINE);
        days.forEach((left, state) -> assertThat(licences.keep(party.id(), new LicenceEntry("到期-" + left, "许可证", "", today.plusDays(left))).expiry().state())
                .as("%d days left", left).isEqualTo(state));
        assertThat(licences.keep(party.id(), new LicenceEntry("长期", "许可证", "", null)).expiry().state()).isEqualTo(Expiry.State.NONE);
        assertThat(found(criteriaOf("overdue"))).contains("到期单位");
        assertThat(lists.nearestExpiry(HERE, List.of(party.id())).get(party.id()).state()).isEqualTo(Expiry.State.OVERDUE);
    }

    @Test
    void aStandardisationLevelRemindsOfItsReassessment() {
        var until = LocalDate.now(clock).plusDays(90);
        var profile = new Profile(PartyKind.ENTERPRISE, "", SupervisedCategory.INDUSTRY_AND_TRADE, Standardisation.THIRD, until);
        Enterprise party = enterprises.register(new Registration(HERE, "达标单位", code("91350100MA0200041"), "", "", "general", "small", "direct", sites(), profile));
        assertThat(cards.of(party.id()).standardisation().warns()).isTrue();
        assertThat(found(criteriaOf("reassess"))).contains("达标单位");
    }

    @Test
    void theShareOfSmallAndMediumOnesIsCountedOverThoseWhoseSizeIsKnown() {
        var agency = new AgencyId("REGQ");
        for (int at = 0; at < 3; at++) {
            enterprises.register(new Registration(agency, "规模" + at, code("91350100MA030000" + at), "", "", "major", List.of("large", "小型", "").get(at), sites()));
        }
        var summary = lists.summary(agency);
        assertThat(summary.total()).isEqualTo(3);
        assertThat(summary.share()).isEqualTo("50.0");
        assertThat(lists.page(agency, new Criteria(null, null, null, null, "major", "direct", "small", null, null, null), 0, 10, "name", false).total()).isEqualTo(1);
    }

    @Test
    void aPageHoldsSoManyAndTheRestFollows() {
        var agency = new AgencyId("REGS");
        for (int at = 0; at < 5; at++) {
            enterprises.register(new Registration(agency, "分页" + at, code("91350100MA040000" + at), "", "", "major", "small", sites()));
        }
        var first = lists.page(agency, Criteria.all(), 0, 2, "name", true);
        assertThat(first.enterprises()).extracting(Enterprise::name).containsExactly("分页4", "分页3");
        assertThat(first.hasNext()).isTrue();
        assertThat(lists.page(agency, Criteria.all(), 2, 2, "name", true).enterprises()).extracting(Enterprise::name).containsExactly("分页0");
    }

    @Test
    void baseFiguresThatDoNotAddUpAreRefused() {
        var categories = Map.of(SupervisedCategory.FIREWORKS, 5, SupervisedCategory.HAZARDOUS_CHEMICALS, 5, SupervisedCategory.NON_COAL_MINE, 1, SupervisedCategory.INDUSTRY_AND_TRADE, 26);
        figures.keep(HERE, 2026, 37, categories);
        assertThat(figures.of(HERE, 2026).orElseThrow().categories()).isEqualTo(categories);
        refused(RegistryGround.BASE_FIGURES_DO_NOT_ADD_UP, () -> figures.keep(HERE, 2026, 38, categories));
        assertThat(figures.of(HERE, 2026).orElseThrow().total()).isEqualTo(37);
    }

    @Test
    void anotherAgencyNeitherReadsNorChangesAnything() {
        Enterprise party = acting.call(PLANNER, () -> enterprises.register(new Registration(new AgencyId("HX"), "华溪本地单位", code("91350100MA0500001"), "", "",
                "major", "small", sites())));
        refused(RegistryGround.NO_SUCH_ENTERPRISE, () -> acting.run(OTHERS_ADMIN, () -> licences.keep(party.id(), new LicenceEntry("1", "许可证", "", null))));
        refused(RegistryGround.NO_SUCH_ENTERPRISE, () -> acting.run(OTHERS_ADMIN, () -> contacts.of(party.id())));
        refused(RegistryGround.NO_SUCH_ENTERPRISE, () -> acting.run(OTHERS_ADMIN, () -> enterprises.identityNumber(party.id())));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(OTHERS_ADMIN, () -> enterprises.change(party.id(), party.with(List.of()))));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(OTHERS_ADMIN, () -> figures.keep(new AgencyId("HX"), 2026, 0, Map.of())));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(new PersonId("inspector-1"), () -> licences.keep(party.id(), new LicenceEntry("1", "许可证", "", null))));
    }

    private List<String> found(Criteria criteria) {
        return lists.page(HERE, criteria, 0, 100, "name", false).enterprises().stream().map(Enterprise::name).toList();
    }

    private static Criteria criteriaOf(String licence) {
        return new Criteria(null, null, null, null, null, null, null, null, null, licence);
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }

    private static String code(String first) {
        return CreditCode.completing(first).value();
    }

    private static List<SiteEntry> sites() {
        return List.of(new SiteEntry("厂区", "登记路1号", "dust", null, null));
    }

    private static Registration party(String name, String code, PartyKind kind, String identityNumber) {
        return new Registration(HERE, name, code, "", "", "general", "small", "direct", sites(), new Profile(kind, identityNumber, null, null, null));
    }
}
