package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Crew;
import cn.dangchang.demo.Office;
import cn.dangchang.demo.Premises.Place;
import cn.dangchang.demo.Stage;
import cn.dangchang.demo.VisitOf;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.MatterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hard rules on what the pages save before a task is completed: refused with the reason at its field, and nothing kept. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesKeepTheRulesTests {
    private static final String LEAD = Crew.FIRST.lead().value();

    @Autowired
    private Enterprises enterprises;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private Doors doors;
    private Attempts attempts;

    @BeforeAll
    void open() {
        stage.days().begin();
        stage.rooms().premises().register();
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
    }

    @AfterAll
    void end() {
        stage.days().end();
    }

    private static void refused(Answer answer, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.fields()).as(answer.body()).contains(field);
    }

    private int visits() {
        return stage.acts().as(Office.LEADER, () -> stage.site().visits().search(null, null, 1000).size());
    }

    @Test
    void nobodyWithoutEnforcementPowerIsPutDownAsAnOfficer() {
        int before = visits();
        Map.of("expert-1", "organisation.not-an-officer", "inspector-5", "organisation.certificate-not-valid", "housing-inspector-1",
                "organisation.unit-without-enforcement-power", "escort-2", "organisation.unit-without-enforcement-power", "assistant-1",
                "organisation.not-an-officer").forEach((account, code) -> refused(proposed(LEAD, account), code, "officers"));
        assertThat(visits()).isEqualTo(before);
        assertThat(proposed(LEAD, Crew.FIRST.second().value()).status()).isEqualTo(200);
        assertThat(visits()).isEqualTo(before + 1);
    }

    private Answer proposed(String... officers) {
        var fields = new ArrayList<>(List.of("site", stage.rooms().premises().at("chemicals").site().id().toString(), "team", "HX-1",
                "form", "routine",
                "groupLeaderReviews", "true", "basis", "SUPERIOR_ORDER:", "basisReference", "市安委办〔2026〕9号", "reason", "检查内容不同", "visitOn",
                stage.days().today().toString()));
        for (String officer : officers) {
            fields.addAll(List.of("officers", officer));
        }
        return doors.form(LEAD, "/inspections", fields.toArray(String[]::new));
    }

    @Test
    void aFindingNeedsItsBasisAndAMajorHazardItsCriterion() {
        var visit = stage.visitOf("chemicals").planned("检查仓储管理");
        refused(found(visit.number(), "legalBases", "aqf-036"), "inspection.not-on-site", "");
        visit.entered();
        var before = attempts.state(visit.number());
        refused(found(visit.number()), "inspection.finding-without-basis", "legalBases");
        assertThat(found(visit.number(), "legalBases", "aqf-999").code()).isEqualTo("law.no-such-basis");
        refused(found(visit.number(), "legalBases", "aqf-036", "majorHazard", "true"), "inspection.major-hazard-without-criterion",
                "criterion");
        assertThat(attempts.state(visit.number())).isEqualTo(before);
        assertThat(found(visit.number(), "legalBases", "aqf-036").status()).isEqualTo(200);
        assertThat(visit.seenBy(Crew.FIRST.lead()).findings()).hasSize(1);
    }

    private Answer found(MatterNumber visit, String... more) {
        var fields = new ArrayList<>(List.of("category", "process-equipment", "inspectionItem", "9", "description", "仓库防爆灯具破损", "place",
                "一号仓库"));
        fields.addAll(List.of(more));
        return doors.form(LEAD, "/inspections/" + visit + "/field/findings", fields.toArray(String[]::new));
    }

    /** An expert goes to no enterprise more than twice a year, and the story's factory has its visits. */
    private Place anotherFactory() {
        var model = stage.rooms().premises().at("furniture");
        var entry = new SiteEntry(model.site().name(), model.site().address(), model.site().sector(), model.site().town(), model.site().hazards());
        var owner = enterprises.register(new Registration(Office.AGENCY, "华溪县云栖木作有限公司", CreditCode.completing("91990101MA7Q2L9D5").value(),
                "葛某", "13800000000", "较大", "medium", List.of(entry)));
        return new Place(owner, owner.sites().get(0), model.receiver(), model.position());
    }

    @Test
    void anOrderNeedsItsDeadlineAndAMajorHazardItsMeasure() {
        var visit = stage.visitOf(anotherFactory()).with(Crew.FIRST.expert(), cn.dangchang.inspection.MemberRole.EXPERT).planned("核查除尘系统")
                .entered().found("furniture");
        visit.onSite().inspected().fedBack();
        var before = attempts.state(visit.number());
        int hazard = seq(visit, "hazard");
        int earth = seq(visit, "earth");
        var withoutDeadline = doors.form(LEAD, "/inspections/" + visit.number() + "/field/settle", "actions-" + earth,
                "ORDER_RECTIFICATION");
        assertThat(withoutDeadline.status()).as(withoutDeadline.body()).isEqualTo(409);
        assertThat(withoutDeadline.body()).contains("inspection.order-without-deadline");
        assertThat(withoutDeadline.fields()).contains("deadline-" + earth);
        var withoutMeasure = doors.form(LEAD, "/inspections/" + visit.number() + "/field/settle", "actions-" + hazard,
                "ORDER_RECTIFICATION",
                "deadline-" + hazard, stage.days().today().plusDays(5).toString(), "deviationReason-" + hazard, "现场情况所需");
        assertThat(withoutMeasure.body()).contains("inspection.major-hazard-without-measure");
        assertThat(withoutMeasure.fields()).contains("measures-" + hazard);
        assertThat(attempts.state(visit.number())).isEqualTo(before);
        assertThat(visit.seenBy(Crew.FIRST.lead()).findings()).extracting(FindingView::decided).containsOnlyNulls();
    }

    private static int seq(VisitOf visit, String key) {
        return visit.seenBy(Crew.FIRST.lead()).findings().stream().filter(each -> each.id().equals(visit.finding(key))).findFirst()
                .orElseThrow().seq();
    }
}
