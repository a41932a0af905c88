package cn.dangchang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleFixture;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.Scheduling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of schedules: what they show, and that what is refused comes back in words at its place. */
@DangchangTest
class SchedulePagesTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired ScheduleFixture fixture;
    @Autowired Scheduling scheduling;
    @Autowired ScheduleBoards boards;
    @Autowired ScheduleProposals proposals;
    @Autowired ActingAs acting;

    @Test
    void aScheduleIsOpenedFromARunningCampaignAndListed() throws Exception {
        var campaign = fixture.campaign("列表行动", LocalDate.of(2028, 3, 6), LocalDate.of(2028, 3, 10), 2, "HX-QSZ");
        assertThat(page("planner-1", "/schedules").select("select[name=basis] option").eachAttr("value")).contains("CAMPAIGN:" + campaign.id());
        send("planner-1", post("/schedules").param("basis", "CAMPAIGN:" + campaign.id())).andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value(containsString("/schedules/")));
        var page = page("planner-1", "/schedules");
        assertThat(page.select("tbody a").eachText()).contains("列表行动");
        assertThat(page.select("select[name=basis] option").eachAttr("value")).doesNotContain("CAMPAIGN:" + campaign.id());
        assertThat(page("leader-1", "/schedules").select("form[action$=/schedules]")).isEmpty();
    }

    @Test
    void theBoardShowsDaysAndGroupsAndTheTrayAndFiltersByAreaAndSector() throws Exception {
        var day = LocalDate.of(2028, 3, 13);
        var id = fixture.schedule(fixture.campaign("看板", day, day.plusDays(4), 6, "HX-QSZ", "HX-LHZ"));
        var card = board(id).get(0);
        acting.run(ScheduleFixture.COORDINATOR, () -> scheduling.place(card.slot(), "HX-1", day, null));
        var page = page("coordinator-1", "/schedules/" + id);
        assertThat(page.select(".notice-hint").text()).contains("2028年放假安排尚未载入");
        assertThat(page.select("tr[data-day]")).hasSize(5);
        assertThat(page.select("tr[data-day]").first().select("td[data-cell]")).hasSize(5);
        assertThat(page.select("[data-tray] [data-slot]")).hasSize(5);
        assertThat(page.select("td [data-slot=" + card.slot() + "]").attr("aria-label")).contains(card.name()).contains("矿山组").contains("3月13日");
        assertThat(page("coordinator-1", "/schedules/" + id + "?area=HX-LHZ").select("[data-slot]")).hasSize(3);
        assertThat(page("coordinator-1", "/schedules/" + id + "?sector=dust").select("[data-slot]")).hasSize(1);
        assertThat(page("group-leader-1", "/schedules/" + id).select("[draggable], input[name=slots], form[action$=release]")).isEmpty();
    }

    @Test
    void aMoveOfWhatAColleagueMovedMeanwhileIsRefusedAndItsRepetitionIsNot() throws Exception {
        var day = LocalDate.of(2028, 4, 24);
        var id = fixture.schedule(fixture.campaign("两人同排", day, day.plusDays(4), 2, "HX-QSZ"));
        var seen = board(id).get(0);
        send("planner-1", move(seen, "HX-1", day).param("seen", String.valueOf(seen.version()))).andExpect(status().isOk());
        send("coordinator-1", move(seen, "HX-2", day).param("seen", String.valueOf(seen.version()))).andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[*].field", hasItem("seen"))).andExpect(jsonPath("$.errors[0].message").value(containsString(seen.name())));
        send("coordinator-1", move(seen, "HX-1", day).param("seen", String.valueOf(seen.version()))).andExpect(status().isOk());
        send("coordinator-1", post("/schedules/slots/" + seen.slot() + "/off").param("seen", String.valueOf(seen.version()))).andExpect(status().isConflict());
        assertThat(board(id).get(0).day()).isEqualTo(day);
        send("coordinator-1", move(seen, "HX-2", day).param("seen", String.valueOf(board(id).get(0).version()))).andExpect(status().isOk());
    }

    @Test
    void aRefusalSaysWhyAndAWarningAsksForTheReason() throws Exception {
        var day = LocalDate.of(2028, 3, 20);
        var id = fixture.schedule(fixture.campaign("拒绝", day, day.plusDays(4), 5, "HX-QSZ"));
        var cards = board(id);
        for (int group = 0; group < 3; group++) {
            send("coordinator-1", move(cards.get(group), "HX-" + (group + 1), day)).andExpect(status().isOk());
        }
        send("coordinator-1", move(cards.get(3), "HX-4", day)).andExpect(status().isConflict()).andExpect(jsonPath("$.detail", containsString("不得超过3个组")))
                .andExpect(jsonPath("$.errors[*].code", hasItem("plan.too-many-groups-in-area")));
        send("coordinator-1", move(cards.get(3), "HX-1", day)).andExpect(status().isOk());
        send("coordinator-1", move(cards.get(4), "HX-1", day)).andExpect(status().isConflict()).andExpect(jsonPath("$.errors[*].field", hasItem("reason")))
                .andExpect(jsonPath("$.errors[*].message", hasItem(containsString("时间应服从质量"))));
        send("coordinator-1", move(cards.get(4), "HX-1", day).param("reason", "三家相邻")).andExpect(status().isOk());
        send("coordinator-1", move(cards.get(4), "HX-1", day).param("day", "no day")).andExpect(status().is4xxClientError());
        send("leader-1", move(cards.get(4), "HX-2", day)).andExpect(status().isNotFound());
        send("coordinator-1", post("/schedules/slots/" + cards.get(4).slot() + "/off")).andExpect(status().isOk());
        send("coordinator-1", post("/schedules/slots/" + cards.get(4).slot() + "/pin")).andExpect(status().isConflict());
    }

    @Test
    void aProposalIsShownTakenOverOrDroppedAndPinnedSlotsStay() throws Exception {
        var day = LocalDate.of(2028, 3, 27);
        var id = fixture.schedule(fixture.campaign("方案", day, day.plusDays(4), 20, "HX-QSZ", "HX-LHZ"));
        var pinned = board(id).get(7);
        send("coordinator-1", move(pinned, "HX-5", day.plusDays(3))).andExpect(status().isOk());
        send("coordinator-1", post("/schedules/slots/" + pinned.slot() + "/pin")).andExpect(status().isOk());
        var dropped = acting.call(ScheduleFixture.COORDINATOR, () -> proposals.solve(id, 1, 2_000));
        send("coordinator-1", post("/schedules/" + id + "/runs")).andExpect(status().isConflict());
        send("coordinator-1", post("/schedules/" + id + "/runs/" + dropped + "/drop")).andExpect(status().isOk());
        assertThat(board(id)).filteredOn(each -> each.day() != null).hasSize(1);
        var run = acting.call(ScheduleFixture.COORDINATOR, () -> proposals.solve(id, 1, 5_000));
        var page = page("coordinator-1", "/schedules/" + id);
        assertThat(page.select("#run tbody tr")).hasSize(19);
        assertThat(page.select("#run").text()).contains("全部企业排定").contains("没有提醒事项");
        send("coordinator-1", post("/schedules/" + id + "/runs/" + run + "/take")).andExpect(status().isOk());
        assertThat(board(id)).allMatch(each -> each.day() != null);
        assertThat(board(id)).filteredOn(each -> each.slot().equals(pinned.slot())).allMatch(each -> each.team().equals("HX-5") && each.day().equals(day.plusDays(3)));
        send("coordinator-1", post("/schedules/" + id + "/runs/" + run + "/drop")).andExpect(status().isOk());
        assertThat(board(id)).allMatch(each -> each.day() != null);
    }

    @Test
    void aProposalThatSomebodyOvertookIsNotTakenOver() throws Exception {
        var day = LocalDate.of(2028, 4, 10);
        var id = fixture.schedule(fixture.campaign("过时方案", day, day.plusDays(4), 4, "HX-QSZ"));
        var run = acting.call(ScheduleFixture.COORDINATOR, () -> proposals.solve(id, 1, 2_000));
        send("planner-1", move(board(id).get(0), "HX-1", day)).andExpect(status().isOk());
        send("coordinator-1", post("/schedules/" + id + "/runs/" + run + "/take")).andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("重新生成方案")));
        assertThat(board(id)).filteredOn(each -> each.day() != null).hasSize(1);
    }

    @Test
    void aLongRunIsARowThatOutlivesThePageAndCanBeCancelled() throws Exception {
        var day = LocalDate.of(2028, 4, 17);
        var id = fixture.schedule(fixture.campaign("长时计算", day, day.plusDays(4), 10, "HX-QSZ", "HX-LHZ"));
        send("coordinator-1", post("/schedules/" + id + "/runs")).andExpect(status().isOk());
        var page = page("coordinator-1", "/schedules/" + id);
        assertThat(page.select("#run progress")).hasSize(1);
        assertThat(page.select("#run").attr("hx-trigger")).isEqualTo("every 1s");
        var run = acting.call(ScheduleFixture.COORDINATOR, () -> proposals.latest(id)).orElseThrow();
        send("coordinator-1", post("/schedules/" + id + "/runs/" + run.id() + "/cancel")).andExpect(status().isOk());
        assertThat(page("coordinator-1", "/schedules/" + id + "/run").text()).contains("已停止");
        assertThat(board(id)).allMatch(each -> each.day() == null);
    }

    @Test
    void theSpreadsheetCarriesEveryVisit() throws Exception {
        var day = LocalDate.of(2028, 5, 8);
        var id = fixture.schedule(fixture.campaign("表格", day, day.plusDays(4), 2, "HX-QSZ"));
        var bytes = browser.perform(get("/schedules/" + id + "/sheet").with(user(accounts.loadUserByUsername("leader-1")))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
        assertThat(bytes.length).isGreaterThan(1000);
    }

    private static MockHttpServletRequestBuilder move(Card card, String team, LocalDate day) {
        return post("/schedules/slots/" + card.slot()).param("team", team).param("day", day.toString());
    }

    private List<Card> board(UUID id) {
        return acting.call(ScheduleFixture.COORDINATOR, () -> boards.board(id)).cards();
    }

    private ResultActions send(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(accounts.loadUserByUsername(account))).with(csrf()).accept(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Document page(String account, String address) throws Exception {
        return Jsoup.parse(browser.perform(get(address).with(user(accounts.loadUserByUsername(account)))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
