package cn.dangchang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.plan.PlanPlay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of a plan: who sees them, what is refused at which field, what the spreadsheet holds, what a proposal is offered. */
@DangchangTest
class AnnualPagesTests {
    @Autowired ApplicationContext house;
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    private PlanPlay play;
    private List<UUID> sites;

    @BeforeEach
    void aPlanInForce() {
        play = new PlanPlay(house);
        sites = play.sites(3, "direct");
        play.inForce(play.today().getYear(), sites.subList(0, 2), 1);
    }

    @Test
    void everyTabIsShownToTheAgencyAndToNobodyElse() throws Exception {
        for (String tab : List.of("", "/workload", "/coverage", "/versions", "/approval", "/export")) {
            for (var reader : List.of(play.planner, play.leader, play.second)) {
                show(reader.value(), "/plans/" + play.plan + tab).andExpect(status().isOk());
            }
            show("planner-1", "/plans/" + play.plan + tab).andExpect(status().isNotFound());
            show("admin", "/plans/" + play.plan + tab).andExpect(status().isNotFound());
        }
        show(play.leader.value(), "/cases/" + play.plan).andExpect(status().isOk()).andExpect(content().string(containsString("已生效")));
        show(play.leader.value(), "/plans").andExpect(content().string(containsString(play.plan.value())));
        show("planner-1", "/plans").andExpect(content().string(not(containsString(play.plan.value()))));
        show(play.leader.value(), "/plans/" + play.plan + "/nonsense").andExpect(status().isNotFound());
    }

    @Test
    void theSpreadsheetHoldsEveryLine() throws Exception {
        var bytes = show(play.planner.value(), "/plans/" + play.plan + "/export").andReturn().getResponse().getContentAsByteArray();
        var file = Files.write(Files.createTempFile("plan", ".xlsx"), bytes);
        var text = new StringBuilder();
        try (var book = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(book.entries())) {
                text.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        var words = Parser.unescapeEntities(text.toString(), false);
        play.view().current().lines().stream().filter(line -> line.site() != null)
                .forEach(line -> assertThat(words).contains(line.enterpriseName()));
        assertThat(words).contains("确定性检查", "66.7");
    }

    @Test
    void whatIsMissingIsRefusedAtItsFieldAndOnlyPlannersWrite() throws Exception {
        play.as(play.planner, () -> play.drafting().openChange(play.plan));
        refusedAt(send(play.planner.value(), line().param("site", sites.get(2).toString())), "content");
        refusedAt(send(play.planner.value(), line().param("content", "全面检查")), "site");
        refusedAt(send(play.planner.value(), line().param("content", "全面检查").param("site", sites.get(0).toString())), "site");
        refusedAt(send(play.planner.value(), post("/plans/" + play.plan + "/workload").param("workingDays", "248").param("officers", "3")
                .param("daysPerVisit", "2").param("officersPerVisit", "1")), "officersPerVisit");
        send(play.leader.value(), line().param("content", "全面检查").param("site", sites.get(2).toString())).andExpect(status().isNotFound());
        send("planner-1", line().param("content", "全面检查").param("site", sites.get(2).toString())).andExpect(status().isNotFound());
        for (int again = 0; again < 2; again++) {
            send(play.planner.value(), line().param("content", "全面检查").param("site", sites.get(2).toString())
                    .header("Idempotency-Key", "line-" + play.plan))
                    .andExpect(status().isOk());
        }
        assertThat(play.view().current().lines()).hasSize(4);
        send(play.planner.value(), post("/plans/" + play.plan + "/lines/" + play.view().current().lines().get(3).id() + "/remove"))
                .andExpect(status().isOk());
        assertThat(play.view().current().lines()).hasSize(3);
        assertThat(play.view().inForce().orElseThrow().lines()).hasSize(3);
    }

    @Test
    void aProposalIsOfferedThePlanForItsSiteAndTakesWhatTheAddressSays() throws Exception {
        show(play.inspector.value(), "/inspections/bases?site=" + sites.get(0)).andExpect(content()
                .string(containsString("ANNUAL_PLAN:" + play.plan)));
        show(play.inspector.value(), "/inspections/bases?site=" + sites.get(2)).andExpect(content()
                .string(not(containsString("ANNUAL_PLAN:"))));
        show(play.inspector.value(),
                "/inspections/new?site=" + sites.get(0) + "&team=" + play.team + "&form=key&basis=ANNUAL_PLAN:" + play.plan)
                .andExpect(content().string(containsString("value=\"ANNUAL_PLAN:" + play.plan + "\" selected")))
                .andExpect(content().string(containsString("value=\"key\" selected")));
        refusedAt(send(play.inspector.value(), proposal(sites.get(2)).param("basis", "ANNUAL_PLAN:" + play.plan)), "basis");
        refusedAt(send(play.inspector.value(), proposal(sites.get(0)).param("basis", "SUPERIOR_ORDER:")), "basisReference");
        send(play.inspector.value(), proposal(sites.get(0)).param("basis", "NONSENSE:x")).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field", hasItem("basis")));
        refusedAt(send(play.inspector.value(), proposal(sites.get(0))), "basis");
        send(play.inspector.value(), proposal(sites.get(0)).param("basis", "ANNUAL_PLAN:" + play.plan)).andExpect(status().isOk());
        refusedAt(send(play.inspector.value(), proposal(sites.get(0)).param("basis", "ANNUAL_PLAN:" + play.plan)), "reason");
        show(play.inspector.value(), "/inspections/bases?site=" + sites.get(0)).andExpect(content().string(containsString("能合并的应当合并")));
    }

    private MockHttpServletRequestBuilder line() {
        return post("/plans/" + play.plan + "/lines").param("mode", "DETERMINED").param("visits", "1").param("months", "3", "5")
                .param("form", "key")
                .param("measures", "责令限期整改");
    }

    private MockHttpServletRequestBuilder proposal(UUID site) {
        return post("/inspections").param("site", site.toString()).param("team", play.team).param("form", "key")
                .param("officers", play.inspector.value(), play.second.value());
    }

    private ResultActions show(String account, String address) throws Exception {
        return browser.perform(get(address).with(user(accounts.loadUserByUsername(account))));
    }

    private ResultActions send(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept(MediaType.APPLICATION_JSON).with(user(accounts.loadUserByUsername(account))).with(csrf()));
    }

    private static void refusedAt(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().isConflict()).andExpect(jsonPath("$.errors[*].field", hasItem(field)))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }
}
