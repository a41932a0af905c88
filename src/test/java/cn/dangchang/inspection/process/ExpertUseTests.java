package cn.dangchang.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.RuleSettings.Change;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.ExpertStanding;
import cn.dangchang.registry.ExpertStanding.Kind;
import cn.dangchang.registry.Experts;
import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** whom the rules of use keep away from a visit, each by its own ground; and an expert enforces nothing. */
@DangchangTest
class ExpertUseTests {
    private static final PersonId KEEPER = new PersonId("planner-1");
    private static final PersonId EXPERT = VisitPlay.EXPERT;

    @Autowired ApplicationContext house;
    @Autowired Experts experts;
    @Autowired ExpertStanding standing;
    @Autowired Enterprises enterprises;
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    private VisitPlay play;

    @BeforeEach
    void begin() {
        play = new VisitPlay(house);
        appoint(List.of("dust"), null);
    }

    @AfterEach
    void goOn() {
        appoint(List.of("dust"), null);
    }

    @Test
    void whoIsNotInThePoolOrWhoseTermIsOverDoesNotGoAlong() {
        refused(RegistryGround.EXPERT_NOT_APPOINTED, () -> propose(play.site(), new PersonId("supervisor-1")));
        appoint(List.of("dust"), play.today().minusDays(1));
        refused(RegistryGround.EXPERT_TERM_OVER, () -> propose(play.site(), EXPERT));
        appoint(List.of("dust"), play.today());
        assertThat(propose(play.site(), EXPERT)).isNotNull();
    }

    @Test
    void whoIsSuspendedDoesNotGoAlongUntilTheSuspensionEnds() {
        var site = play.site();
        var visit = propose(site, EXPERT);
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(VisitPlay.GROUP_LEADER, () -> standing.suspend(EXPERT, "不满意")));
        play.as(KEEPER, () -> standing.suspend(EXPERT, "出具的意见失实"));
        try {
            refused(RegistryGround.EXPERT_SUSPENDED, () -> propose(play.site(), EXPERT));
            play.visit = visit;
            refused(RegistryGround.EXPERT_SUSPENDED, () -> play.drafted());
            assertThat(experts.available(new AgencyId("HX"), "dust", play.today())).extracting(Expert::person).doesNotContain(EXPERT);
        } finally {
            play.as(KEEPER, () -> standing.resume(EXPERT, "查明属实"));
        }
        play.drafted();
    }

    @Test
    void whoKnowsAnotherFieldDoesNotGoAlong() {
        appoint(List.of("metallurgy"), null);
        refused(RegistryGround.EXPERT_OF_ANOTHER_FIELD, () -> propose(play.site(), EXPERT));
    }

    @Test
    void whoIsTiedToTheEnterpriseWithdrawsForThreeYearsAfterwards() {
        var paid = play.site();
        tie(paid, Kind.PAID_SERVICE, play.today().minusYears(5), play.today().minusYears(3).plusDays(1));
        refused(RegistryGround.EXPERT_HAS_TO_WITHDRAW, () -> propose(paid, EXPERT));
        var former = play.site();
        tie(former, Kind.EMPLOYED, play.today().minusYears(9), play.today().minusYears(3));
        assertThat(propose(former, EXPERT)).isNotNull();
        var works = play.site();
        var tie = tie(works, Kind.EMPLOYED, play.today().minusYears(1), null);
        refused(RegistryGround.EXPERT_HAS_TO_WITHDRAW, () -> propose(works, EXPERT));
        assertThat(propose(works, new PersonId("expert-2"))).isNotNull();
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(EXPERT, () -> standing.strike(EXPERT, tie, "误填")));
        play.as(KEEPER, () -> standing.strike(EXPERT, tie, "登记错了专家"));
        var other = play.site();
        assertThat(propose(other, EXPERT)).isNotNull();
    }

    @Test
    void aTieDeclaredAfterThePlanWasDraftedStopsThePlan() {
        var site = play.site();
        play.visit = propose(site, EXPERT);
        play.as(EXPERT, () -> standing.declare(EXPERT, name(site), Kind.INTEREST, play.today(), null, "配偶在该公司任职"));
        refused(RegistryGround.EXPERT_HAS_TO_WITHDRAW, () -> play.drafted());
        play.as(VisitPlay.INSPECTOR_1, () -> play.planning.assign(play.visit, VisitPlay.TWO_OFFICERS));
        play.drafted();
    }

    @Test
    void onlyTheExpertAndWhoKeepsThePoolDeclareTies() {
        var site = play.site();
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(VisitPlay.INSPECTOR_1,
                () -> standing.declare(EXPERT, name(site), Kind.EMPLOYED, play.today(), null, "听说")));
        refused(RegistryGround.TIE_TO_UNKNOWN_ENTERPRISE, () -> play.as(KEEPER,
                () -> standing.declare(EXPERT, "没有这家公司", Kind.EMPLOYED, play.today(), null, "任职")));
        refused(RegistryGround.TERM_NOT_VALID, () -> play.as(KEEPER,
                () -> standing.declare(EXPERT, name(site), Kind.EMPLOYED, play.today(), play.today().minusDays(1), "任职")));
    }

    @Test
    void anExpertNeitherGoesAsAnOfficerNorSignsNorOrders() {
        refused(OrganisationGround.NOT_AN_OFFICER, () -> play.proposed(List.of(new Assignment(VisitPlay.INSPECTOR_1, MemberRole.OFFICER),
                new Assignment(EXPERT, MemberRole.OFFICER))));
        play.proposed(withExpert(EXPERT)).approved().entered().inspected();
        for (var thing : List.of(SignedThing.FEEDBACK, SignedThing.DISPOSITIONS, SignedThing.RECTIFICATION_ORDER, SignedThing.SITE_MEASURES)) {
            refused(InspectionGround.NOT_A_MEMBER, () -> play.as(EXPERT, () -> play.signing.sign(play.visit, thing, "", EXPERT, null, null)));
        }
        assertThatThrownBy(() -> play.complete(EXPERT, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoLookedAtTheEnterpriseAsOftenAsTheAgencyAllowsIsNotChosenAgainInThatYear() {
        play.proposed(withExpert(EXPERT)).approved().entered().inspected();
        var site = play.seenBy(VisitPlay.INSPECTOR_1).site();
        assertThat(propose(site, EXPERT)).as("the house sets no limit").isNotNull();
        var lastDay = play.today().withMonth(12).withDayOfMonth(31);
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> house.getBean(RuleSettings.class).change(new AgencyId("HX"),
                new Change("expert-same-enterprise-yearly", "1", "机关专家使用办法", lastDay, lastDay)));
        refused(RegistryGround.EXPERT_TOO_OFTEN, () -> propose(site, EXPERT, lastDay));
        assertThat(propose(play.site(), EXPERT, lastDay)).as("another enterprise").isNotNull();
    }

    @Test
    void thePageSuspendsAndDeclaresAndSaysWhatIsWrongAtItsField() throws Exception {
        var site = play.site();
        assertThat(send("planner-1", "/ties", "enterprise", "没有这家公司", "kind", "EMPLOYED", "since", "2026-01-01", "note", "任职"))
                .contains("没有找到").contains("没有这家公司");
        send("planner-1", "/ties", "enterprise", name(site), "kind", "EMPLOYED", "since", "2026-01-01", "note", "兼任安全总监");
        send("planner-1", "/suspension", "suspended", "true", "suspensionReason", "考核不合格");
        try {
            var page = browser.perform(get("/registry/experts/expert-1").with(user(accounts.loadUserByUsername("planner-1"))).accept("text/html"))
                    .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).contains(name(site), "兼任安全总监", "考核不合格", "停用").doesNotContain("??");
        } finally {
            send("planner-1", "/suspension", "suspended", "false", "suspensionReason", "重新考核合格");
        }
        assertThat(play.as(KEEPER, () -> standing.suspension(EXPERT))).isNull();
    }

    private String send(String account, String path, String... fields) throws Exception {
        var request = post("/registry/experts/expert-1" + path).with(csrf()).with(user(accounts.loadUserByUsername(account))).accept("text/html");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private UUID tie(UUID site, Kind kind, LocalDate since, LocalDate until) {
        return play.as(KEEPER, () -> standing.declare(EXPERT, name(site), kind, since, until, "技术服务合同"));
    }

    private String name(UUID site) {
        return enterprises.find(enterprises.site(site).orElseThrow().enterprise()).orElseThrow().name();
    }

    private void appoint(List<String> sectors, LocalDate until) {
        play.as(KEEPER, () -> experts.appoint(new Expert(EXPERT, new AgencyId("HX"), "粉尘防爆", sectors, "注册安全工程师", LocalDate.of(2000, 1, 1), until)));
    }

    private MatterNumber propose(UUID site, PersonId expert) {
        return propose(site, expert, play.today());
    }

    private MatterNumber propose(UUID site, PersonId expert, LocalDate on) {
        return play.as(VisitPlay.INSPECTOR_1, () -> play.planning.propose(new ProposedVisit(site, "HX-1", "routine", null, true, null,
                on, withExpert(expert), VisitPlay.ORDERED, "同月另有检查")));
    }

    private static List<Assignment> withExpert(PersonId expert) {
        return Stream.concat(VisitPlay.TWO_OFFICERS.stream(), Stream.of(new Assignment(expert, MemberRole.EXPERT))).toList();
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
