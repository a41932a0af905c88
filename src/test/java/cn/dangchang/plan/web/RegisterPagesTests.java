package cn.dangchang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.DutyRoster;
import cn.dangchang.plan.RegisterGround;
import cn.dangchang.plan.Registers;
import cn.dangchang.plan.Registers.Draft;
import cn.dangchang.plan.SelfCheckNotices;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class RegisterPagesTests {
    private static final AgencyId HERE = new AgencyId("HX");
    private static final PersonId COORDINATOR = new PersonId("coordinator-1");

    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired Registers registers;
    @Autowired DutyRoster roster;
    @Autowired SelfCheckNotices notices;
    @Autowired Enterprises enterprises;
    @Autowired ActingAs acting;
    @Autowired TransactionTemplate transaction;

    @Test
    void everyRegisterHasItsListAndItsForm() throws Exception {
        for (var kind : registers.kinds()) {
            browser.perform(get("/registers/" + kind.code()).with(account("coordinator-1"))).andExpect(status().isOk())
                    .andExpect(content().string(containsString(kind.name())));
            browser.perform(get("/registers/" + kind.code() + "/new").with(account("coordinator-1"))).andExpect(status().isOk())
                    .andExpect(content().string(containsString(kind.fields().get(0).label())));
        }
    }

    @Test
    void theHeadOfTheAgencyIsOnDutyTooAsItsLeadersAre() throws Exception {
        browser.perform(get("/registers/duty-roster/new").with(account("coordinator-1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("邵南乔"))).andExpect(content().string(containsString("江予衡")));
    }

    @Test
    void aYearThatCannotBeShowsThisYear() throws Exception {
        for (var list : List.of("/registers/activities", "/registers/activities/export", "/tip-offs")) {
            browser.perform(get(list).param("year", "999999999").with(account("coordinator-1"))).andExpect(status().isOk());
            browser.perform(get(list).param("year", "-1").with(account("coordinator-1"))).andExpect(status().isOk());
        }
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        browser.perform(post("/registers/activities").param("day", "2031-06-16").param("sort", "安全生产咨询日").param("content", "广场摆台宣传")
                .with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写“活动名称”"))).andExpect(content().string(containsString("广场摆台宣传")));
        browser.perform(post("/registers/activities").param("day", "2031-06-16").param("title", "咨询日").param("sort", "别的")
                .with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void anEntryIsWrittenCorrectedAndWithdrawnAndKeepsWhatStoodBefore() throws Exception {
        var key = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            browser.perform(post("/registers/activities").param("day", "2031-06-16").param("title", "安全咨询日活动").param("sort", "安全生产咨询日")
                    .param("attendance", "300").param("_idempotencyKey", key).with(account("coordinator-1")).with(csrf()))
                    .andExpect(redirectedUrl("/registers/activities"));
        }
        var entries = as(COORDINATOR, () -> registers.of("activities", 2031));
        assertThat(entries).hasSize(1);
        var id = entries.get(0).id();
        browser.perform(post("/registers/activities/" + id).param("version", "0").param("day", "2031-06-16").param("title", "安全咨询日活动")
                .param("sort", "安全生产咨询日").param("attendance", "350").with(account("coordinator-1")).with(csrf())).andExpect(redirectedUrl("/registers/activities"));
        browser.perform(post("/registers/activities/" + id).param("version", "0").param("day", "2031-06-16").param("title", "旧页面")
                .param("sort", "其他").with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(get("/registers/activities/" + id).with(account("inspector-1"))).andExpect(content().string(containsString("参加人数：300")));
        browser.perform(post("/registers/activities/" + id + "/withdraw").with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(post("/registers/activities/" + id + "/withdraw").param("reason", "重复登记").with(account("coordinator-1")).with(csrf()))
                .andExpect(redirectedUrl("/registers/activities"));
        browser.perform(get("/registers/activities").param("year", "2031").with(account("coordinator-1"))).andExpect(content().string(containsString("已作废")));
        browser.perform(get("/registers/activities/export").param("year", "2031").with(account("coordinator-1"))).andExpect(status().isOk());
    }

    @Test
    void onlyItsKeepersWriteInARegisterAndOnlyItsAgencyReadsIt() throws Exception {
        browser.perform(post("/registers/activities").param("day", "2031-06-16").param("title", "x").param("sort", "其他").with(account("inspector-1")).with(csrf()))
                .andExpect(status().is4xxClientError());
        var id = as(COORDINATOR, () -> registers.enter("activities", new Draft(LocalDate.of(2032, 6, 1), null,
                Map.of("title", List.of("演练"), "sort", List.of("应急预案演练")))));
        assertThat(as(new PersonId("hb-coordinator-1"), () -> registers.of("activities", 2032))).isEmpty();
        assertThat(ground(() -> as(new PersonId("hb-coordinator-1"), () -> registers.find(id)))).isEqualTo(RegisterGround.NO_SUCH_ENTRY);
    }

    @Test
    void aMediaVisitNeedsItsAgreementOnConfidentiality() throws Exception {
        browser.perform(post("/registers/media-visits").param("day", "2031-03-02").param("medium", "县融媒体中心").param("enterprise", registered("媒体随行").toString())
                .with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写“已签保密约定”")));
    }

    @Test
    void oneLeaderIsOnDutyEvenWhenTwoAreEnteredAtOnce() throws Exception {
        var day = LocalDate.of(2033, 5, 1);
        List<Callable<Boolean>> both = List.of(duty(day, "leader-1"), duty(day, "leader-2"));
        try (var pool = new ClosingPool()) {
            var written = pool.run(both);
            assertThat(written).containsExactlyInAnyOrder(true, false);
        }
        assertThat(roster.leaderOn(HERE, day.plusDays(2))).isPresent();
        assertThat(roster.leaderOn(HERE, day.plusDays(3))).isEmpty();
        assertThat(ground(() -> as(COORDINATOR, () -> registers.enter("duty-roster", new Draft(day.plusDays(9), null,
                Map.of("person", List.of("inspector-1"))))))).isEqualTo(RegisterGround.ENTRY_FIELD_MISSING);
    }

    private Callable<Boolean> duty(LocalDate day, String leader) {
        return () -> ground(() -> as(COORDINATOR, () -> registers.enter("duty-roster", new Draft(day, day.plusDays(2), Map.of("person", List.of(leader)))))) == null;
    }

    @Test
    void aNoticeGoesToTheSectorAndItsRateOfAnswersIsKept() throws Exception {
        var first = registered("自查一厂");
        registered("自查二厂");
        var id = as(COORDINATOR, () -> notices.issue("ammonia", "液氨泄漏举一反三自查", "对照通报开展自查", LocalDate.of(2036, 1, 1)));
        var sent = as(COORDINATOR, () -> notices.find(id)).recipients().size();
        browser.perform(post("/registers/self-checks/" + id + "/answers/" + first).param("answeredOn", "2020-01-01").param("found", "3").param("rectified", "2")
                .with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("反馈日期应在")));
        var today = as(COORDINATOR, () -> notices.find(id)).issuedOn().toString();
        browser.perform(post("/registers/self-checks/" + id + "/answers/" + first).param("answeredOn", today).param("found", "2").param("rectified", "3")
                .with(account("coordinator-1")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(post("/registers/self-checks/" + id + "/answers/" + first).param("answeredOn", today).param("found", "3").param("rectified", "2")
                .with(account("coordinator-1")).with(csrf())).andExpect(redirectedUrl("/registers/self-checks/" + id));
        var notice = as(COORDINATOR, () -> notices.find(id));
        assertThat(notice.answered()).isEqualTo(1);
        assertThat(notice.rate()).isEqualTo(cn.dangchang.plan.Share.of(1, sent));
        browser.perform(get("/registers/self-checks").with(account("inspector-1"))).andExpect(content().string(containsString("液氨泄漏举一反三自查")))
                .andExpect(content().string(not(containsString("发自查通知</h2>"))));
    }

    private UUID registered(String name) {
        var code = CreditCode.completing("91370" + String.format("%012d", Math.abs((long) name.hashCode()))).value();
        return as(new PersonId("planner-1"), () -> enterprises.register(new Registration(HERE, name, code, "某某", "13800000000", "一般", "small",
                List.of(new SiteEntry("厂区", "青石镇", "ammonia", new UnitId("HX-QSZ"), "液氨"))))).id();
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return acting.call(person, () -> transaction.execute(status -> work.get()));
    }

    private RequestPostProcessor account(String name) {
        return user(accounts.loadUserByUsername(name));
    }

    private static Object ground(Runnable work) {
        try {
            work.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.ground();
        }
    }

    /** Two at once. */
    private static final class ClosingPool implements AutoCloseable {
        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Boolean> run(List<Callable<Boolean>> work) throws Exception {
            var answers = new java.util.ArrayList<Boolean>();
            for (var each : threads.invokeAll(work)) {
                answers.add(each.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
