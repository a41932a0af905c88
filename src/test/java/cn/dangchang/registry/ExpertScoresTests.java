package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.process.PlayedVisits;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.registry.ExpertEvaluations.Assessed;
import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@DangchangTest
class ExpertScoresTests {
    private static final AgencyId HERE = new AgencyId("HX");
    private static final PersonId PLANNER = new PersonId("planner-1");
    private static final PersonId EXPERT = new PersonId("expert-1");
    private static final PersonId OTHER = new PersonId("expert-2");

    @Autowired Experts experts;
    @Autowired ExpertEvaluations evaluations;
    @Autowired ExpertUses uses;
    @Autowired ActingAs acting;
    @Autowired ApplicationContext house;
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;

    @BeforeEach
    void appoint() {
        acting.call(PLANNER, () -> experts.appoint(new Expert(EXPERT, HERE, "粉尘防爆", List.of("dust"), "注册安全工程师", LocalDate.of(2000, 1, 1), null)));
        acting.call(PLANNER, () -> experts.appoint(new Expert(OTHER, HERE, "制冷", List.of("dust", "ammonia"), "高级工程师", LocalDate.of(2000, 1, 1), null)));
    }

    @Test
    void theGroupsLeaderScoresAnExpertOnceForAVisitAndTheAverageIsShown() throws Exception {
        MatterNumber visit = new PlayedVisits(house).inspectedWithExpert();
        var use = uses.of(EXPERT).stream().filter(each -> each.visit().equals(visit)).findFirst().orElseThrow();
        var leader = use.groupLeader() == null ? new PersonId("group-leader-1") : use.groupLeader();
        var stranger = leader.equals(new PersonId("group-leader-1")) ? new PersonId("group-leader-2") : new PersonId("group-leader-1");
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(PLANNER, () -> evaluations.evaluate(EXPERT, visit, 90, "好")));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(stranger, () -> evaluations.evaluate(EXPERT, visit, 90, "好")));
        refused(RegistryGround.EXPERT_WAS_NOT_THERE, () -> acting.run(leader, () -> evaluations.evaluate(OTHER, visit, 90, "好")));
        refused(RegistryGround.SCORE_NOT_VALID, () -> acting.run(leader, () -> evaluations.evaluate(EXPERT, visit, 101, "好")));
        int before = of(EXPERT).evaluations();
        assertThat(acting.call(leader, () -> evaluations.awaited())).extracting(each -> each.use().visit()).contains(visit);
        assertThat(page(leader.value(), "/registry/experts")).contains("待评分", visit.value());
        assertThat(acting.call(PLANNER, () -> evaluations.awaited())).isEmpty();
        acting.run(leader, () -> evaluations.evaluate(EXPERT, visit, 92, "指出隐患准确"));
        refused(RegistryGround.ALREADY_EVALUATED, () -> acting.run(leader, () -> evaluations.evaluate(EXPERT, visit, 50, "改分")));
        assertThat(of(EXPERT).evaluations()).isEqualTo(before + 1);
        assertThat(acting.call(leader, () -> evaluations.awaited())).extracting(each -> each.use().visit()).doesNotContain(visit);
        assertThat(acting.call(PLANNER, () -> evaluations.of(HERE, null, 60, false))).extracting(each -> each.expert().person()).contains(EXPERT).doesNotContain(OTHER);
        assertThat(acting.call(PLANNER, () -> evaluations.of(HERE, "ammonia", null, false))).extracting(each -> each.expert().person()).doesNotContain(EXPERT);
        assertThat(page(leader.value(), "/registry/experts/expert-1")).contains(visit.value(), "92 分", "指出隐患准确").doesNotContain("??");
        assertThat(page("planner-1", "/registry/experts?score=60")).contains(of(EXPERT).average() + " 分").doesNotContain("??");
    }

    @Test
    void theRecommendedListHoldsOnlyThoseWhoAreMarked() throws Exception {
        acting.run(PLANNER, () -> evaluations.prefer(EXPERT, true, "连续三次评分优秀"));
        acting.run(PLANNER, () -> evaluations.prefer(OTHER, false, "尚待观察"));
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(new PersonId("inspector-1"), () -> evaluations.prefer(OTHER, true, "理由")));
        var sheet = browser.perform(get("/registry/experts/export").with(user(accounts.loadUserByUsername("leader-1")))).andReturn().getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(5)).isEqualTo("连续三次评分优秀");
        }
    }

    @Test
    void onlyWhoHoldsTheRoleOfAnExpertOfTheAgencyIsAppointed() {
        refused(RegistryGround.NOT_AN_EXPERT, () -> acting.call(PLANNER, () -> experts.appoint(new Expert(new PersonId("inspector-1"), HERE, "专业", List.of("dust"),
                "资格", LocalDate.of(2026, 1, 1), null))));
        refused(RegistryGround.TERM_NOT_VALID, () -> acting.call(PLANNER, () -> experts.appoint(new Expert(EXPERT, HERE, "专业", List.of("dust"), "资格",
                LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1)))));
        refused(RegistryGround.NO_SUCH_EXPERT, () -> acting.call(new PersonId("hb-admin"), () -> evaluations.of(EXPERT)));
    }

    private Assessed of(PersonId person) {
        return acting.call(PLANNER, () -> evaluations.of(person));
    }

    private String page(String account, String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(account))).accept("text/html")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
