package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.browser.BrowserTest;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A planner draws with a witness at the desk, replays it and replaces an officer; a leader publishes it, and anybody reads it on a phone.
 */
class DrawInBrowserTests extends BrowserTest {
    @Autowired Enterprises enterprises;
    @Autowired TransactionTemplate transaction;

    @Test
    void aDrawIsMadeReplayedAndPublished() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 9)
                .forEach(at -> enterprises.register(new Registration(new AgencyId("HX"),
                "云峰第" + at + "矿业有限公司", CreditCode.completing("91990101MA7GK" + "%04d".formatted(at)).value(), "某", "13800000000", "较大",
                "小型",
                List.of(new SiteEntry("采场", "磐石山" + at + "号", "non-coal-mine", new UnitId("HX-QSZ"), "边坡坍塌"))))));
        var page = atDesk("planner-1");
        var address = commit(page);
        prepare(page);
        draw(page);
        replay(page, address);
        change(page);
        publish(address);
        assertThat(complaints).isEmpty();
    }

    private String commit(Page page) {
        page.navigate("/draws/new");
        page.locator("#title").fill("非煤矿山企业双随机抽查");
        page.locator("#quota").fill("三成");
        page.locator("#sector-non-coal-mine").check();
        page.locator("main .form-actions .btn-primary").click();
        assertThat(page.locator("#quota-non-coal-mine ~ .field-error").textContent()).contains("比例");
        assertThat(page.locator("#title").inputValue()).isEqualTo("非煤矿山企业双随机抽查");
        page.locator("#quota").fill("30%");
        page.locator("main .form-actions .btn").first().click();
        page.locator("#preview").waitFor();
        page.locator("#preview details").first().locator("summary").click();
        picture(page, "draw-new-1366");
        page.locator("main .form-actions .btn-primary").click();
        page.waitForURL("**/draws/HX-SJ*");
        return page.url();
    }

    private void prepare(Page page) {
        ready(page);
        submit(page, page.locator("#exclude-officer button"));
        page.locator("#exclude-officer .field-error").first().waitFor();
        page.locator("#officer-subject").selectOption("inspector-1");
        page.locator("#officer-kind").selectOption("LEAVE");
        page.locator("#officer-reason").fill("外出培训至月底");
        submit(page, page.locator("#exclude-officer button"));
        page.locator(".draw-out").filter(new Locator.FilterOptions().setHasText("外出培训至月底")).waitFor();
        picture(page, "draw-prepare-1366");
        submit(page, page.locator("#freeze button"));
        page.locator("#draw").waitFor();
    }

    private void draw(Page page) {
        page.locator("#witness").selectOption("supervisor-1");
        page.locator("#pin").fill("000001");
        page.locator("#words").fill("窗外第三棵银杏");
        submit(page, page.locator("#draw button"));
        page.locator("#draw .field-error").first().waitFor();
        assertThat(page.locator("#words").inputValue()).isEqualTo("窗外第三棵银杏");
        picture(page, "draw-draw-1366");
        page.locator("#pin").fill("151515");
        submit(page, page.locator("#draw button"));
        page.locator("#result").waitFor();
    }

    private void replay(Page page, String address) {
        page.locator("#replay-button").click();
        page.locator("#replay").waitFor();
        assertThat(page.locator("#replay .badge-late").count()).isZero();
        assertThat(page.locator("#replay .draw-steps > li").count()).isGreaterThanOrEqualTo(8);
        picture(page, "draw-replay-1366");
        page.navigate(address);
    }

    private void change(Page page) {
        page.locator("#member").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#replace-reason").fill("突发疾病");
        submit(page, page.locator("#replace button"));
        page.locator("#swaps").waitFor();
        picture(page, "draw-drawn-1366");
    }

    private void publish(String address) {
        var leader = onPhone("leader-1");
        leader.navigate(address);
        ready(leader);
        picture(leader, "draw-360");
        assertThat(scrollsSideways(leader)).isFalse();
        submitAndReload(leader, leader.locator("#publish button"));
        assertThat(leader.locator("#publish").count()).isZero();
        leader.navigate("/draws");
        picture(leader, "draw-list-360");
        assertThat(scrollsSideways(leader)).isFalse();
        leader.context().clearCookies();
        leader.navigate(address + "/public");
        assertThat(leader.locator("main").textContent()).contains("矿业有限公司").doesNotContain("谢筹").doesNotContain("秦归远");
        picture(leader, "draw-public-360");
        assertThat(scrollsSideways(leader)).isFalse();
    }
}
