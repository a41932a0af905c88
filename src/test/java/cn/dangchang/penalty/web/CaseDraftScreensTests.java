package cn.dangchang.penalty.web;

import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.browser.BrowserTest;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.process.CasePlay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Weighing a penalty in real Chromium, in the office and on a phone. */
class CaseDraftScreensTests extends BrowserTest {
    @Autowired
    private ApplicationContext house;
    private CasePlay play;

    @BeforeEach
    void filed() {
        play = new CasePlay(house).transferred().filed();
    }

    @Test
    void anOfficerWeighsAnActAndProposesAPenaltyThatALeaderAgreesWith() {
        var desk = atDesk("inspector-1");
        desk.navigate("/penalties/cases/" + play.number + "/draft");
        picture(desk, "case-draft-empty-1366");
        desk.locator("a[href$='/draft/1/1']").click();
        desk.locator("#q").fill("教育和培训");
        submitAndReload(desk, desk.locator("main form[method=get] button").last());
        desk.locator("#s-choice").selectOption(CasePlay.VIOLATION + "/" + CasePlay.RANGE);
        desk.locator("input[name=circumstances][value=removed-harm]").check();
        submitAndReload(desk, desk.locator("main form[method=get] button").last());
        assertThat(desk.locator("main")).containsText("建议档次：轻微");
        desk.locator("#fine").fill("150000");
        desk.locator("#reason").fill("首次发现，已补做培训");
        submitAndReload(desk, desk.locator("form[method=post][action$='/draft/1/1']" + " button[type=submit]"));
        assertThat(desk.locator("#fine-error")).isVisible();
        assertThat(desk.locator("#reason")).hasValue("首次发现，已补做培训");
        picture(desk, "case-weigh-refused-1366");
        desk.locator("#fine").fill("20000");
        submitAndReload(desk, desk.locator("form[method=post][action$='/draft/1/1']" + " button[type=submit]"));
        assertThat(desk.locator("main")).containsText("罚款 20,000 元");
        picture(desk, "case-draft-1366");
        play.penaltyAgreed();
        desk.navigate("/penalties/cases/" + play.number + "/draft");
        assertThat(desk.locator("main")).containsText("第 1 稿");
        picture(desk, "case-draft-sealed-1366");
        assertThat(house.getBean(CaseDrafts.class).current(play.number)).isPresent();
    }

    @Test
    void aLeaderApprovesWhatLiesBelowItsStepAndGivesMoreTimeOnAPhone() {
        play.weighed(1, 1, "1000", "severe", "removed-harm");
        var phone = onPhone("leader-1");
        phone.navigate("/penalties/cases/" + play.number + "/draft");
        assertThat(phone.locator("main")).containsText("低于裁量档次，须经批准");
        picture(phone, "case-draft-below-360");
        submitAndReload(phone, phone.locator("form[action$='/approve'] button"));
        assertThat(phone.locator("main")).containsText("低于裁量档次，已批准");
        phone.navigate("/penalties/cases/" + play.number);
        picture(phone, "case-term-360");
        var officer = onPhone("inspector-1");
        officer.navigate("/penalties/cases/" + play.number + "/draft/1/1");
        picture(officer, "case-weigh-360");
        assertThat(scrollsSideways(officer)).isFalse();
        assertThat(play.as(LEADER, () -> house.getBean(cn.dangchang.penalty.CaseWeighings.class).lines(play.number))).allMatch(each -> each.approved());
    }
}
