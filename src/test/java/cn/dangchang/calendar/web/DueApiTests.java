package cn.dangchang.calendar.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DangchangTest
class DueApiTests {
    @Autowired MockMvc mvc;

    @Test
    void aTermIsAnsweredWithTheDaysThatWereSkippedAndWhy() throws Exception {
        due("2026-02-12", "5wd").andExpect(status().isOk()).andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.from").value("2026-02-12")).andExpect(jsonPath("$.period").value("5wd"))
                .andExpect(jsonPath("$.due").value("2026-02-26")).andExpect(jsonPath("$.dueAt").value("2026-02-27T00:00:00+08:00"))
                .andExpect(jsonPath("$.skipped.length()").value(9))
                .andExpect(jsonPath("$.skipped[0].date").value("2026-02-15")).andExpect(jsonPath("$.skipped[0].reason").value("春节"))
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @Test
    void hoursNeedAnInstant() throws Exception {
        due("2026-03-05T10:00", "24h").andExpect(status().isOk()).andExpect(jsonPath("$.due").value("2026-03-06"))
                .andExpect(jsonPath("$.dueAt").value("2026-03-06T10:00:00+08:00"));
        due("2026-03-05T02:00:00Z", "24h").andExpect(jsonPath("$.dueAt").value("2026-03-06T10:00:00+08:00"));
        due("2026-03-05", "24h").andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors[0].field").value("from"));
    }

    @Test
    void theLatestDayBeforeAHearingIsCountedBack() throws Exception {
        due("2026-10-12", "-7wd").andExpect(jsonPath("$.due").value("2026-09-23"));
    }

    @Test
    void aYearWithoutACalendarIsNamed() throws Exception {
        due("2026-12-28", "5wd").andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.year").value(2027)).andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("2027")));
    }

    @ParameterizedTest
    @CsvSource(value = {"2026-02-30, 5wd", "2026-02-12, five", "'', 5wd", "null, 5wd", "2026-02-12, null", "+999999999-12-31, 5d", "2026-02-12, 5wd;"},
            nullValues = "null")
    void aQuestionThatIsNotUnderstoodIsToldSo(String from, String period) throws Exception {
        due(from, period).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private ResultActions due(String from, String period) throws Exception {
        return mvc.perform(get("/api/clocks/due").queryParam("from", from).queryParam("period", period).with(httpBasic("inspector-1", "dangchang")));
    }
}
