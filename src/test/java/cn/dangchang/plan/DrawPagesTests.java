package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of draws: what is refused comes back at its field, everybody sees what is theirs, and the public sees nobody's name. */
@DangchangTest
class DrawPagesTests {
    private static final AgencyId HERE = new AgencyId("HX");

    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired Enterprises enterprises;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @BeforeEach
    void registerSites() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 5).forEach(at -> {
            var code = CreditCode.completing("91990101MA7GJ" + "%04d".formatted(at)).value();
            if (enterprises.search(HERE, code, 1).isEmpty()) {
                enterprises.register(new Registration(HERE, "抽测第" + at + "金属制品有限公司", code, "某", "13800000000", "一般", "小型",
                        List.of(new SiteEntry("厂区", "柳河镇机械园" + at + "号", "other-industry", new UnitId("HX-LHZ"), "机械伤害"))));
            }
        }));
    }

    @Test
    void theListLeadsThePlannerToANewDrawAndNobodyElse() throws Exception {
        browser.perform(get("/draws").with(account("planner-1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/draws/new")));
        browser.perform(get("/draws").with(account("leader-1"))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/draws/new"))));
        browser.perform(get("/draws/new").with(account("leader-1"))).andExpect(status().isNotFound());
    }

    @Test
    void thePreviewShowsCandidatesAndWhoIsLeftOutAndCommitsNothing() throws Exception {
        browser.perform(terms(post("/draws/new"), "30%").with(account("planner-1")).with(csrf())).andExpect(status().isOk())
                .andExpect(content().string(containsString("抽测第0金属制品有限公司"))).andExpect(content().string(containsString("执法证件无效")))
                .andExpect(content().string(containsString("所在单位无执法权"))).andExpect(content().string(not(containsString("冯小满"))));
    }

    @Test
    void aWrongQuotaComesBackAtItsFieldWithWhatWasTyped() throws Exception {
        browser.perform(terms(post("/draws"), "三成").with(account("planner-1")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请填写比例"))).andExpect(content().string(containsString("三成")));
    }

    @Test
    void aFormSentTwiceCommitsOneSeed() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = commit(key);
        assertThat(commit(key)).isEqualTo(first);
    }

    @Test
    void aDrawGoesFromItsCommitmentToItsPublication() throws Exception {
        var draw = commit(UUID.randomUUID().toString());
        browser.perform(get(draw).with(account("planner-1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("抽取时公开")));
        theCommitmentIsPublicAndNothingElse(draw, "抽取时公开");
        refusedAt(act("planner-1", draw + "/exclusions", "subject", "inspector-1", "kind", "LEAVE"), "reason");
        act("planner-1", draw + "/exclusions", "subject", "inspector-1", "kind", "LEAVE", "reason", "外出培训").andExpect(status().isOk());
        act("planner-1", draw + "/freeze").andExpect(status().isOk());
        refusedAt(act("planner-1", draw + "/draw"), "witness");
        refusedAt(act("planner-1", draw + "/draw", "witness", "supervisor-1", "words", "短", "pin", "151515"), "words");
        act("planner-1", draw + "/draw", "witness", "supervisor-1", "words", "今天的第一片落叶", "pin", "151515").andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value(draw));
        browser.perform(get(draw + "/replay").with(account("planner-1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("各步一致")));
        browser.perform(get(draw + "/export").with(account("planner-1"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.format").value("dangchang-draw-1"));
        theCommitmentIsPublicAndNothingElse(draw, "结果尚未公示");
        act("planner-1", draw + "/publish").andExpect(status().isNotFound());
        act("coordinator-1", draw + "/publish").andExpect(status().isOk());
        browser.perform(get(draw + "/public").with(anonymous())).andExpect(status().isOk())
                .andExpect(content().string(containsString("厂区")))
                .andExpect(content().string(not(containsString("苏砚舟")))).andExpect(content().string(not(containsString("谢筹"))))
                .andExpect(content().string(not(containsString("HX2023"))));
        var sheet = act("planner-1", draw + "/sheet").andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        browser.perform(get(sheet.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1")).with(account("leader-1"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("双随机抽查记录表")));
        browser.perform(get("/cases/" + draw.substring(draw.lastIndexOf('/') + 1)).with(account("leader-1"))).andExpect(status().isOk());
    }

    /** Whoever keeps the hash before the draw can tell later that nobody chose another seed. */
    private void theCommitmentIsPublicAndNothingElse(String draw, String said) throws Exception {
        browser.perform(get(draw + "/public").with(anonymous())).andExpect(status().isOk()).andExpect(content().string(containsString(said)))
                .andExpect(content().string(containsString("种子摘要（先公布）"))).andExpect(content().string(not(containsString("厂区"))))
                .andExpect(content().string(not(containsString("其他工贸")))).andExpect(content().string(not(containsString("谢筹"))));
    }

    private String commit(String key) throws Exception {
        return browser.perform(terms(post("/draws"), "2").param("_idempotencyKey", key).with(account("planner-1")).with(csrf()))
                .andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private MockHttpServletRequestBuilder terms(MockHttpServletRequestBuilder request, String quota) {
        var today = LocalDate.now(clock);
        return request.param("title", "其他工贸企业双随机抽查").param("year", String.valueOf(today.getYear())).param("day", today.toString())
                .param("officersPerSite", "2").param("quota", quota).param("sectors", "other-industry");
    }

    private ResultActions act(String who, String path, String... fields) throws Exception {
        var request = post(path).accept(MediaType.APPLICATION_JSON).with(account(who)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    private static void refusedAt(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().is4xxClientError()).andExpect(jsonPath("$.errors[*].field", hasItem(field)));
    }

    private RequestPostProcessor account(String name) {
        return user(accounts.loadUserByUsername(name));
    }
}
