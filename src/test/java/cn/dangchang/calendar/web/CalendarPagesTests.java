package cn.dangchang.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.ClockMoved;
import cn.dangchang.calendar.Clocks.Start;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Term;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@DangchangTest
@RecordApplicationEvents
@Transactional
class CalendarPagesTests {
    private static final String NOTICE_2027 = "2027-01-01~2027-01-03 元旦\n2027-02-05~2027-02-11 春节\n2027-01-30\n";

    @Autowired MockMvc mvc;
    @Autowired Clocks clocks;
    @Autowired AuditTrail trail;
    @Autowired ApplicationEvents events;
    @Autowired UserDetailsService logins;

    @Test
    void theCalculatorSaysWhyThisDate() throws Exception {
        var page = page(get("/clocks").queryParam("from", "2026-02-12").queryParam("period", "5wd"), "inspector-1", 200);
        assertThat(page.selectFirst(".clock-result time").attr("datetime")).isEqualTo("2026-02-26");
        assertThat(page.select("section tbody tr").text()).contains("2026年2月15日", "春节");
        assertThat(page.select(".month")).hasSize(1);
        assertThat(page.select(".month-due").text()).startsWith("26");
        assertThat(page.select(".month-start").text()).startsWith("12");
    }

    @Test
    void aCommonTermIsCountedWithItsNameAndBasis() throws Exception {
        var page = page(get("/clocks").queryParam("from", "2026-10-12").queryParam("common", "hearing-notice").queryParam("period", ""),
                "legal-reviewer-1", 200);
        assertThat(page.selectFirst(".clock-result time").attr("datetime")).isEqualTo("2026-09-23");
        assertThat(page.text()).contains("《行政处罚法》第六十四条");
    }

    @Test
    void theCalculatorNamesTheMissingYear() throws Exception {
        var page = page(get("/clocks").queryParam("from", "2026-12-28").queryParam("period", "5wd"), "inspector-1", 422);
        assertThat(page.select("[role=alert]").text()).contains("2027");
    }

    @Test
    void theEmptyCalculatorShowsItsFormAndTheLoadedYears() throws Exception {
        var page = page(get("/clocks"), "inspector-1", 200);
        assertThat(page.select("select[name=common] option")).hasSizeGreaterThan(10);
        assertThat(page.text()).contains("2024", "2025", "2026");
        assertThat(page.select("label[for=period]")).hasSize(1);
    }

    @Test
    void aNoticeIsReadBackBeforeItIsTakenIn() throws Exception {
        var page = page(notice("/admin/calendar/preview", NOTICE_2027), "admin", 200);
        assertThat(page.text()).contains("请核对 2027 年的安排", "个工作日", "放假（春节）", "补班");
        assertThat(page.select("form[action$=/admin/calendar] input[name=days]").val()).contains("2027-01-30");
        assertThat(page(get("/admin/calendar"), "admin", 200).select("td:contains(2027)")).isEmpty();
    }

    @Test
    void anImportedYearMakesProvisionalClocksFinal() throws Exception {
        var matter = new MatterNumber("HX-ZG2026-9801");
        var clock = clocks.start(new Start(matter, "rectification-review", "", "依据待核", "order-served", Instant.parse("2026-12-28T02:00:00Z"),
                Term.parse("5wd"), null, WaitingFor.US));
        assertThat(clock.due()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(page(get("/admin/calendar"), "admin", 200).text()).contains("缺少 2027 年的放假安排");
        mvc.perform(notice("/admin/calendar", NOTICE_2027).with(user(logins.loadUserByUsername("admin")))).andExpect(result ->
                assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/admin/calendar"));
        var counted = clocks.running(matter, "rectification-review").orElseThrow();
        assertThat(counted.provisional()).isFalse();
        assertThat(counted.missingYear()).isNull();
        assertThat(counted.due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(events.stream(ClockMoved.class).filter(each -> each.matter().equals(matter))).extracting(ClockMoved::due)
                .last().isEqualTo(Instant.parse("2027-01-05T16:00:00Z"));
        assertThat(trail.of(Chain.setting("calendar-2027"))).extracting(each -> each.action()).contains("calendar.year-imported");
        assertThat(trail.of(Chain.of(matter))).extracting(each -> each.action()).contains("calendar.clock-recounted");
    }

    @Test
    void aNoticeThatIsUnclearIsRefusedAtItsField() throws Exception {
        var page = page(notice("/admin/calendar/preview", "元旦放假三天"), "admin", 422);
        assertThat(page.select("#days-error").text()).contains("元旦放假三天");
        assertThat(page.select("textarea[name=days]").text()).isEqualTo("元旦放假三天");
    }

    @Test
    void onlyAnAdministratorTakesNoticesIn() throws Exception {
        for (var request : new MockHttpServletRequestBuilder[] {get("/admin/calendar"), notice("/admin/calendar/preview", NOTICE_2027),
            notice("/admin/calendar", NOTICE_2027)}) {
            var status = mvc.perform(request.with(user(logins.loadUserByUsername("inspector-1")))).andReturn().getResponse().getStatus();
            assertThat(status).isIn(403, 404, 409);
        }
        assertThat(page(get("/admin/calendar"), "admin", 200).select("td:contains(2027)")).isEmpty();
    }

    private Document page(MockHttpServletRequestBuilder request, String who, int status) throws Exception {
        var response = mvc.perform(request.with(user(logins.loadUserByUsername(who)))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder notice(String path, String days) {
        return post(path).with(csrf()).param("year", "2027").param("notice", "关于2027年部分节假日安排的通知").param("url", "").param("days", days);
    }
}
