package cn.dangchang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@DangchangTest
@Transactional
class DiscretionStandardsPageTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired AuditTrail trail;

    @Test
    void theListIsFilteredByWordAndDayAndMarksWhatIsUnverified() throws Exception {
        browser.perform(get("/admin/violations").param("q", "重大危险源").param("day", "2026-06-01").with(account("admin"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("《中华人民共和国安全生产法》第一百零一条第二项"))).andExpect(content().string(containsString("待核")))
                .andExpect(content().string(not(containsString("拒绝、阻碍"))));
        browser.perform(get("/admin/violations/aqf-099-1").param("day", "2026-06-01").with(account("admin"))).andExpect(status().isOk())
                .andExpect(content().string(containsString("50,000 元以上200,000 元以下罚款"))).andExpect(content().string(containsString("87,500 元")))
                .andExpect(content().string(containsString("依据待核"))).andExpect(content().string(not(containsString("??"))));
        browser.perform(get("/admin/violations").with(account("inspector-1"))).andExpect(status().is4xxClientError());
    }

    @Test
    void anAgencySetsItsStepsFromADayOnForItselfAlone() throws Exception {
        browser.perform(steps("aqf-099-1", "unit", "0", "20000", "20000", "50000").param("basis", "某市裁量权基准").param("validFrom", "2031-01-01")
                .with(account("admin")).with(csrf())).andExpect(status().is3xxRedirection());
        browser.perform(get("/admin/violations/aqf-099-1").param("day", "2031-06-01").with(account("admin")))
                .andExpect(content().string(containsString("某市裁量权基准"))).andExpect(content().string(containsString("20,000 元")));
        browser.perform(get("/admin/violations/aqf-099-1").param("day", "2030-12-31").with(account("admin")))
                .andExpect(content().string(not(containsString("某市裁量权基准"))));
        assertThat(trail.of(Chain.setting("HX:aqf-099-1/unit"))).singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("basis", "某市裁量权基准").containsEntry("validFrom", "2031-01-01"));
        browser.perform(steps("aqf-099-1", "unit", "0", "20000", "20000", "50000").param("basis", "旧基准").param("validFrom", "2030-01-01")
                .with(account("admin")).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("冲突")));
    }

    @Test
    void stepsThatDoNotFillTheRangeComeBackWithTheirReasonAndWhatWasTyped() throws Exception {
        refused(steps("aqf-099-1", "unit", "0", "20000", "25000", "50000").param("basis", "基准甲"), "空档", "25000");
        refused(steps("aqf-099-1", "unit", "0", "20000", "19000", "50000").param("basis", "基准甲"), "重叠", "19000");
        refused(steps("aqf-099-1", "unit", "0", "20000", "20000", "60000").param("basis", "基准甲"), "超出法定幅度", "60000");
        refused(steps("aqf-099-1", "unit", "0", "20000", "20000", "fifty").param("basis", "基准甲"), "请写全第 2 档", "fifty");
        refused(steps("aqf-099-1", "unit", "0", "20000", "20000", "50000"), "请填写裁量权基准的依据", "20000");
    }

    @Test
    void whereTheHouseHasNoFiguresTheAgencyEntersThem() throws Exception {
        browser.perform(entered("whf-037", "UNIT", "10000", "50000").param("basis", "本局核对").param("validFrom", "2031-01-01")
                .with(account("admin")).with(csrf())).andExpect(status().is3xxRedirection());
        browser.perform(get("/admin/violations/whf-037").param("day", "2031-06-01").with(account("admin")))
                .andExpect(content().string(containsString("10,000 元以上50,000 元以下罚款"))).andExpect(content().string(containsString("本局核对")));
        refused(entered("whf-037", "UNIT", "50000", "10000").param("basis", "本局核对"), "下限不得高于上限", "50000");
        refused(entered("aqf-099-1", "UNIT", "10000", "50000").param("basis", "本局核对"), "法定幅度已经录入并核对", "aqf-099-1");
    }

    private void refused(MockHttpServletRequestBuilder request, String reason, String typed) throws Exception {
        browser.perform(request.param("validFrom", "2031-01-01").with(account("admin")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason))).andExpect(content().string(containsString(typed)));
    }

    private static MockHttpServletRequestBuilder steps(String violation, String range, String... edges) {
        return post("/admin/violations/" + violation + "/ranges/" + range).param("name", "一般", "严重", "").param("condition", "没有后果", "有后果", "")
                .param("lowest", edges[0], edges[2], "").param("highest", edges[1], edges[3], "");
    }

    private static MockHttpServletRequestBuilder entered(String violation, String offender, String lowest, String highest) {
        return post("/admin/violations/" + violation + "/ranges").param("offender", offender).param("rangeLowest", lowest).param("rangeHighest", highest)
                .param("must", "true");
    }

    private RequestPostProcessor account(String name) {
        return user(accounts.loadUserByUsername(name));
    }
}
