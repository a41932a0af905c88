package cn.dangchang.law;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DangchangTest
class LawPagesTests {
    private static final RequestPostProcessor INSPECTOR = httpBasic("inspector-1", "dangchang");

    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;

    @Test
    void aClientFindsBasesByTwoHanzi() throws Exception {
        browser.perform(get("/api/law/bases").param("q", "粉尘").param("date", "2026-06-01").with(INSPECTOR)).andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", hasItem("std-gb15577-2018"))).andExpect(jsonPath("$[*].inForce", everyItem(is(true))))
                .andExpect(jsonPath("$[0].label").exists()).andExpect(jsonPath("$[0].confidence").exists());
    }

    @Test
    void aBasisBehindAChecklistItemIsFoundByTheItemsWords() throws Exception {
        browser.perform(get("/api/law/bases").param("q", "泄爆").param("date", "2026-06-01").with(INSPECTOR))
                .andExpect(jsonPath("$[*].id", hasItem("fcfb6")));
    }

    @Test
    void onlyTheKindThatIsAskedForIsListedAndRepealedTextsOnlyOnRequest() throws Exception {
        browser.perform(get("/api/law/bases").param("q", "粉尘").param("kind", "STANDARD").with(INSPECTOR))
                .andExpect(jsonPath("$[*].kind", everyItem(is("STANDARD"))));
        browser.perform(get("/api/law/bases").param("q", "GB 15577-2007").param("date", "2026-06-01").with(INSPECTOR))
                .andExpect(jsonPath("$[*].id", not(hasItem("std-gb15577-2007"))));
        browser.perform(get("/api/law/bases").param("q", "GB 15577-2007").param("date", "2026-06-01").param("repealed", "true").with(INSPECTOR))
                .andExpect(jsonPath("$[?(@.id=='std-gb15577-2007')].inForce", contains(false)));
    }

    @Test
    void aPageFindsBasesWithItsOwnLogin() throws Exception {
        browser.perform(get("/law/bases").param("q", "警示").param("day", "2026-06-01").with(account("inspector-1"))).andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id", hasItem("aqf-035")));
        browser.perform(get("/law/bases").param("q", "警示")).andExpect(status().isUnauthorized());
    }

    @Test
    void nobodyFindsAnything() throws Exception {
        browser.perform(get("/api/law/bases").param("q", "粉尘")).andExpect(status().isUnauthorized());
    }

    @Test
    void anAdministratorSetsARuleAndAWrongValueComesBackWithItsReason() throws Exception {
        browser.perform(get("/admin/settings").with(account("admin"))).andExpect(status().isOk()).andExpect(content().string(containsString("依据待核")));
        browser.perform(post("/admin/settings/major-hazard-report").param("value", "soon").param("basis", "本局规定").param("validFrom", "2031-01-01")
                .with(account("admin")).with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("soon")));
        browser.perform(post("/admin/settings/major-hazard-report").param("value", "12h").param("basis", "本局规定").param("validFrom", "2031-01-01")
                .param("validTo", "2031-12-31").with(account("admin")).with(csrf())).andExpect(redirectedUrlPattern("/admin/settings?day=2031-01-01*"));
        browser.perform(get("/admin/settings").param("day", "2031-06-01").with(account("admin"))).andExpect(content().string(containsString("12 小时")));
    }

    @Test
    void anInspectorDoesNotSeeTheRuleSettings() throws Exception {
        browser.perform(get("/admin/settings").with(account("inspector-1"))).andExpect(status().is4xxClientError());
    }

    private RequestPostProcessor account(String name) {
        UserDetails details = accounts.loadUserByUsername(name);
        return user(details);
    }
}
