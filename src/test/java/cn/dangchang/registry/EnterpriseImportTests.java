package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.registry.EnterpriseImports.BadLine;
import cn.dangchang.registry.EnterpriseImports.Job;
import cn.dangchang.registry.EnterpriseImports.State;
import cn.dangchang.registry.Enterprises.Change;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

@DangchangTest
class EnterpriseImportTests {
    private static final Logger LOG = LoggerFactory.getLogger(EnterpriseImportTests.class);
    private static final AgencyId HERE = new AgencyId("HB");
    private static final PersonId KEEPER = new PersonId("hb-admin");
    private static final PersonId PLANNER_ELSEWHERE = new PersonId("planner-1");
    private static final int MANY = 10_000;

    @Autowired EnterpriseImports imports;
    @Autowired Enterprises enterprises;
    @Autowired EnterpriseCards cards;
    @Autowired MessageSource messages;
    @Autowired ActingAs acting;
    @Autowired AuditTrail trail;
    @Autowired JdbcTemplate jdbc;
    @Autowired EntityManagerFactory factory;

    @AfterEach
    void endWhatIsOpen() {
        acting.call(KEEPER, imports::open).ifPresent(job -> {
            acting.run(KEEPER, () -> imports.cancel(job.id()));
            await().atMost(Duration.ofSeconds(30)).until(() -> acting.call(KEEPER, imports::open).isEmpty());
        });
    }

    @Test
    void nothingIsRegisteredBeforeThePersonSawTheReportAndAskedForTheGoodLines() {
        var id = start(file().line("好行一", code("91350100MA0600001")).line("", code("91350100MA0600002"))
                .line("坏代码", "91350100MA06000031").line("坏行业", code("91350100MA0600004"), Column.SECTOR, "航天").spreadsheet());
        Job read = ended(id, State.READ);
        assertThat(read.total()).isEqualTo(4);
        assertThat(read.good()).isEqualTo(1);
        assertThat(badLines(id)).extracting(BadLine::line).containsExactly(3, 4, 5);
        assertThat(badLines(id)).extracting(BadLine::problem).satisfiesExactly(first -> assertThat(first).isEqualTo("缺少“单位名称”"),
                second -> assertThat(second).contains("统一社会信用代码“91350100MA06000031”不正确"), third -> assertThat(third).contains("没有“航天”这一项"));
        assertThat(enterprises.search(HERE, "好行一", 5)).isEmpty();
        acting.run(KEEPER, () -> imports.take(id));
        assertThat(ended(id, State.TAKEN).registered()).isEqualTo(1);
        assertThat(only("好行一").sites()).hasSize(1);
        assertThat(badLines(id)).hasSize(3);
    }

    @Test
    void whatIsImportedAgainUpdatesByCreditCodeAndSiteNameAndLeavesWhatIsBlank() {
        var code = code("91350100MA0600011");
        take(file().line("改前名称", code, Column.TELEPHONE, "13611112222", Column.HAZARDS, "粉尘", Column.RISK, "较大").spreadsheet());
        Enterprise before = only("改前名称");
        Job again = take(file().line("改后名称", code, Column.TELEPHONE, "136******22", Column.ADDRESS, "新路2号")
                .line("改后名称", code, Column.TELEPHONE, "136******22", Column.SITE, "二车间", Column.SITE_STATE, "停产", Column.LICENCE_KIND, "经营许可证", Column.LICENCE_NUMBER,
                        "导-1", Column.LICENCE_UNTIL, "2030年1月2日", Column.CONTACT, "联某", Column.CONTACT_TELEPHONE, "13622223333").spreadsheet());
        assertThat(again.registered()).isZero();
        assertThat(again.updated()).isEqualTo(1);
        Enterprise after = enterprises.find(before.id()).orElseThrow();
        assertThat(after.name()).isEqualTo("改后名称");
        assertThat(after.riskLevel()).isEqualTo("larger");
        assertThat(enterprises.telephone(before.id())).isEqualTo("13611112222");
        assertThat(after.sites()).hasSize(2).first().satisfies(site -> {
            assertThat(site.id()).isEqualTo(before.sites().get(0).id());
            assertThat(site.address()).isEqualTo("新路2号");
            assertThat(site.hazards()).isEqualTo("粉尘");
        });
        var card = acting.call(KEEPER, () -> cards.of(before.id()));
        assertThat(card.licences()).singleElement().satisfies(licence -> assertThat(licence.validTo()).isEqualTo(LocalDate.of(2030, 1, 2)));
        assertThat(card.contacts()).singleElement().satisfies(contact -> assertThat(contact.telephone()).isEqualTo("136******33"));
        assertThat(enterprises.history(before.id())).extracting(Change::field).contains("name", "site 厂区", "site 二车间", "licence 导-1", "contact 联某");
        assertThat(enterprises.history(before.id())).extracting(Change::by).containsOnly(KEEPER.value());
        assertThat(trail.of(Chain.enterprise(before.id().toString()))).filteredOn(each -> !each.action().endsWith("-read")).hasSize(2)
                .extracting(each -> each.person()).containsOnly(KEEPER.value());
        Job same = take(file().line("改后名称", code, Column.ADDRESS, "新路2号").spreadsheet());
        assertThat(same.updated()).isZero();
    }

    @Test
    void aTextTableMayComeInGbkAndInUtf8() {
        take(file().line("国标编码单位", code("91350100MA0600021")).text(Charset.forName("GBK")));
        take(file().line("通用编码单位", code("91350100MA0600022")).text(StandardCharsets.UTF_8));
        assertThat(only("国标编码单位").sites().get(0).sector()).isEqualTo("dust");
        assertThat(only("通用编码单位").sites().get(0).address()).isEqualTo("导入路1号");
    }

    @Test
    void formulasDatesAndNumbersAreReadForWhatTheyShow() {
        var id = start(file().line("数字单位", code("91350100MA0600031")).line("公式单位", code("91350100MA0600032")).spreadsheet((sheet, lines) -> {
            sheet.value(1, Column.TELEPHONE.ordinal(), 13_700_000_001L);
            sheet.value(1, Column.STANDARDISATION.ordinal(), "三级");
            sheet.value(1, Column.STANDARDISED_UNTIL.ordinal(), LocalDate.of(2029, 5, 6));
            sheet.style(1, Column.STANDARDISED_UNTIL.ordinal()).format("yyyy-mm-dd").set();
            sheet.formula(2, Column.ADDRESS.ordinal(), "CONCATENATE(\"路\",\"号\")");
        }));
        ended(id, State.READ);
        assertThat(badLines(id)).singleElement().satisfies(bad -> assertThat(bad.problem()).contains("“场所地址”是公式"));
        acting.run(KEEPER, () -> imports.take(id));
        ended(id, State.TAKEN);
        Enterprise party = only("数字单位");
        assertThat(enterprises.telephone(party.id())).isEqualTo("13700000001");
        assertThat(party.profile().standardisedUntil()).isEqualTo(LocalDate.of(2029, 5, 6));
    }

    @Test
    void linesThatContradictOrRepeatEachOtherAreReported() {
        var code = code("91350100MA0600041");
        var id = start(file().line("甲单位", code).line("乙单位", code, Column.SITE, "二厂").line("甲单位", code)
                .line("新号单位", code("91350100MA0600042"), Column.TELEPHONE, "137******01").spreadsheet());
        ended(id, State.READ);
        assertThat(badLines(id)).extracting(BadLine::problem).satisfiesExactly(first -> assertThat(first).contains("与第 2 行是同一单位"),
                second -> assertThat(second).isEqualTo("与第 2 行重复"), third -> assertThat(third).contains("星号"));
    }

    @Test
    void partiesWithoutACodeAreKnownByIdentityNumberOrName() {
        var number = IdentityNumber.completing("99010119880808456");
        take(file().line("无照豆腐坊", "", Column.KIND, "无照场所").line("持证自然人", "", Column.KIND, "自然人", Column.IDENTITY_NUMBER, number).spreadsheet());
        Job again = take(file().line("无照豆腐坊", "", Column.KIND, "无照场所", Column.ADDRESS, "豆腐巷9号")
                .line("自然人改名", "", Column.KIND, "自然人", Column.IDENTITY_NUMBER, number).spreadsheet());
        assertThat(again.registered()).isZero();
        assertThat(again.updated()).isEqualTo(2);
        assertThat(only("无照豆腐坊").sites().get(0).address()).isEqualTo("豆腐巷9号");
        assertThat(only("自然人改名").profile().identityNumber()).startsWith("990***");
    }

    @Test
    void aFileIsToldByItsContentAndByItsHead() {
        refused(RegistryGround.FILE_NOT_READABLE, () -> start(new byte[] {'P', 'K', 3, 4, 0, 0}));
        refused(RegistryGround.FILE_NOT_READABLE, () -> start(new byte[] {0, 1, 2, 3}));
        refused(RegistryGround.OLD_SPREADSHEET, () -> start(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        refused(RegistryGround.FILE_IS_EMPTY, () -> start(new byte[0]));
        refused(RegistryGround.FILE_IS_EMPTY, () -> start(file().spreadsheet()));
        refused(RegistryGround.FILE_TOO_LARGE, () -> start(new byte[10 * 1024 * 1024 + 1]));
        refused(RegistryGround.COLUMNS_NOT_FOUND, () -> start("单位名称,别的\n甲,乙".getBytes(StandardCharsets.UTF_8)));
        assertThat(acting.call(KEEPER, imports::open)).isEmpty();
    }

    @Test
    void anAgencyHasOneImportAtATimeAndAnotherAgencyDoesNotSeeIt() {
        var id = start(file().line("先来单位", code("91350100MA0600051")).spreadsheet());
        ended(id, State.READ);
        refused(RegistryGround.IMPORT_UNDER_WAY, () -> start(file().line("后来单位", code("91350100MA0600052")).spreadsheet()));
        refused(RegistryGround.NO_SUCH_IMPORT, () -> acting.run(PLANNER_ELSEWHERE, () -> imports.take(id)));
        refused(RegistryGround.NO_SUCH_IMPORT, () -> acting.run(PLANNER_ELSEWHERE, () -> imports.badLines(id, 1)));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(new PersonId("hb-inspector-1"), () -> imports.job(id)));
        acting.run(KEEPER, () -> imports.cancel(id));
        assertThat(acting.call(KEEPER, () -> imports.job(id)).state()).isEqualTo(State.CANCELLED);
        refused(RegistryGround.IMPORT_NOT_READY, () -> acting.run(KEEPER, () -> imports.take(id)));
        assertThat(enterprises.search(HERE, "先来单位", 5)).isEmpty();
    }

    /** R-200, and the bound of a minute for ten thousand lines. */
    @Test
    void tenThousandLinesAreReadTakenWholeAndInTime() {
        var file = file();
        for (int at = 0; at < MANY; at++) {
            file.line("万家单位" + at, at % 1000 == 999 ? "错" : code("91350200%09d".formatted(at)), Column.RISK, "一般", Column.SIZE, "小型", Column.LICENCE_KIND,
                    at % 10 == 0 ? "经营许可证" : null, Column.LICENCE_NUMBER, at % 10 == 0 ? "万-" + at : null, Column.CONTACT, "联系人" + at);
        }
        var content = file.spreadsheet();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long begun = System.nanoTime();
            var id = start(content);
            Job read = ended(id, State.READ);
            long seen = System.nanoTime();
            assertThat(read.good()).isEqualTo(MANY - 10);
            assertThat(read.bad()).isEqualTo(10);
            assertThat(count()).isZero();

            acting.run(KEEPER, () -> imports.take(id));
            acting.run(KEEPER, () -> imports.cancel(id));
            ended(id, State.CANCELLED);
            assertThat(count()).as("an import that is cancelled while it is taken leaves nothing").isZero();

            var again = start(content);
            ended(again, State.READ);
            statistics.clear();
            long asked = System.nanoTime();
            acting.run(KEEPER, () -> imports.take(again));
            assertThat(ended(again, State.TAKEN).registered()).isEqualTo(MANY - 10);
            long taken = System.nanoTime();
            assertThat(count()).isEqualTo(MANY - 10);
            LOG.info("{} lines: read in {} ms, taken in {} ms with {} prepared statements of the mapping", MANY, (seen - begun) / 1_000_000,
                    (taken - asked) / 1_000_000, statistics.getPrepareStatementCount());
            assertThat(Duration.ofNanos(seen - begun + taken - asked)).isLessThan(Duration.ofSeconds(60));
            assertThat(statistics.getPrepareStatementCount()).isLessThan(1500);
        } finally {
            statistics.setStatisticsEnabled(false);
            forget();
        }
    }

    private long count() {
        return jdbc.queryForObject("select count(*) from registry.enterprise where name like '万家单位%'", Long.class);
    }

    /** Ten thousand would weigh on every other test. */
    private void forget() {
        for (var table : List.of("licence", "contact", "site", "enterprise_change")) {
            jdbc.update("delete from registry." + table + " where enterprise_id in (select id from registry.enterprise where name like '万家单位%')");
        }
        jdbc.update("delete from registry.enterprise where name like '万家单位%'");
    }

    private Job take(byte[] content) {
        var id = start(content);
        assertThat(ended(id, State.READ).bad()).as(badLines(id).toString()).isZero();
        acting.run(KEEPER, () -> imports.take(id));
        return ended(id, State.TAKEN);
    }

    private UUID start(byte[] content) {
        return acting.call(KEEPER, () -> imports.start("登记表.xlsx", content));
    }

    private Job ended(UUID id, State state) {
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50)).until(() -> !acting.call(KEEPER, () -> imports.job(id)).state().working());
        Job job = acting.call(KEEPER, () -> imports.job(id));
        assertThat(job.state()).as(String.valueOf(acting.call(KEEPER, () -> imports.fault(id)))).isEqualTo(state);
        return job;
    }

    private List<BadLine> badLines(UUID id) {
        return acting.call(KEEPER, () -> imports.badLines(id, 100));
    }

    private Enterprise only(String name) {
        var found = enterprises.search(HERE, name, 5);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private RegisterFile file() {
        return new RegisterFile(messages);
    }

    private static String code(String first) {
        return CreditCode.completing(first).value();
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
