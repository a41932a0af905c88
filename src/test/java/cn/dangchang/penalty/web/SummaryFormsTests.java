package cn.dangchang.penalty.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.process.SummaryPlay;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** What is no number, day or choice is refused at its field, and stays there. */
@DangchangTest
class SummaryFormsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private MockMvc browser;
    @Autowired
    private UserDetailsService accounts;

    @Test
    void aPaymentThatCannotBeReadIsRefusedAtItsFieldAndKept() throws Exception {
        var play = new SummaryPlay(house).proposed().fined(3000);
        var form = "/fines/" + play.fine().id() + "/payments";
        refusedAndKept(play, form, "yuan", "三千", "yuan", "三千", "paidOn", play.today().toString(), "way", "BANK", "receipt", "票1");
        refusedAndKept(play, form, "yuan", "1e3", "yuan", "1e3", "paidOn", play.today().toString(), "way", "BANK", "receipt", "票1");
        refusedAndKept(play, form, "yuan", "0.001", "yuan", "0.001", "paidOn", play.today().toString(), "way", "BANK", "receipt", "票1");
        refusedAndKept(play, form, "receipt", "票1", "yuan", "3000", "paidOn", "昨天", "way", "BANK", "receipt", "票1");
        refusedAndKept(play, form, "receipt", "票1", "yuan", "3000", "paidOn", play.today().toString(), "way", "SHELLS", "receipt", "票1");
        refusedAndKept(play, form, "receipt", "票1", "yuan", "3000", "paidOn", play.today().toString(), "receipt", "票1");
        assertThat(play.fine().payments()).isEmpty();
    }

    @Test
    void aHearingThatCannotBeReadIsRefusedAtItsFieldAndKept() throws Exception {
        var play = new SummaryPlay(house).proposed();
        refusedAndKept(play, "/parties", "age", "四十", "offender", "PERSON", "name", "宋一", "address", "城南路", "idNumber", "1", "age", "四十");
        play.named(SummaryPlay.unit());
        refusedAndKept(play, "/parties/1/hearing", "intendedFine", "很多", "intendedFine", "很多", "facts", "未记录培训", "defended", "false");
    }

    @Test
    void aDeferralThatCannotBeReadIsRefusedAtItsFieldAndKept() throws Exception {
        var play = new SummaryPlay(house).proposed().fined(3000);
        var form = "/fines/" + play.fine().id() + "/deferral";
        var due = play.today().plusDays(40).toString();
        refusedAndKept(play, form, "yuan1", "一半", "hardship", "停产", "due1", due, "yuan1", "一半");
        refusedAndKept(play, form, "yuan1", "1000", "hardship", "停产", "due1", due, "yuan1", "1000", "due2", "下个月", "yuan2", "2000");
        refusedAndKept(play, form, "yuan2", "NaN", "hardship", "停产", "due1", due, "yuan1", "1000", "due2", due, "yuan2", "NaN");
        assertThat(play.fine().execution().steps()).isEmpty();
    }

    private void refusedAndKept(SummaryPlay play, String form, String field, String kept, String... fields) throws Exception {
        var request = post("/penalties/summary/" + play.number + form).with(csrf()).with(user(accounts.loadUserByUsername("inspector-1"))).accept("text/html");
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        var answer = browser.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(String.join(" ", fields)).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("[name=" + field + "]").eachAttr("value")).as(field).contains(kept);
        assertThat(page.text()).contains("填写").doesNotContain("??");
    }
}
