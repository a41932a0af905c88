package cn.dangchang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.browser.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Registers and tip-offs as coordinator, leader and officer use them, in the office and on the phone. */
class RegistersScreensTests extends BrowserTest {

    @Test
    void aTrainingIsWrittenDownAndCounted() {
        var page = atDesk("coordinator-1");
        page.navigate("/registers");
        picture(page, "registers-1366");
        page.locator("a[href='/registers/officer-trainings']").click();
        page.locator(".page-head a.btn-primary").click();
        page.locator("#entry-title").fill("粉尘防爆执法实务");
        page.locator("#entry-way").selectOption("案例分析");
        page.locator("input[name=people][value=inspector-1]").check();
        picture(page, "register-entry-1366");
        page.locator("#entry-hours").fill("6");
        submit(page, page.locator("form[action='/registers/officer-trainings'] button[type=submit]"));
        page.waitForURL("**/registers/officer-trainings");
        assertThat(page.locator("tbody").first().textContent()).contains("粉尘防爆执法实务");
        picture(page, "register-1366");
        var phone = onPhone("coordinator-1");
        for (var path : List.of("/registers", "/registers/officer-trainings", "/registers/media-visits/new", "/registers/self-checks", "/law/amendments", "/tip-offs",
                "/tip-offs/new")) {
            phone.navigate(path);
            picture(phone, path.substring(1).replace('/', '-') + "-360");
            assertThat(scrollsSideways(phone)).as(path).isFalse();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTipOffIsTakenDownAssessedAndRead() {
        var page = atDesk("coordinator-1");
        page.navigate("/tip-offs/new");
        picture(page, "tip-off-new-1366");
        page.locator("#channel").selectOption("telephone");
        page.locator("#source").selectOption("public");
        page.locator("#tip-off-content").fill("夜间违规动火，未办理作业票");
        page.locator("#team").selectOption("HX-1");
        page.locator("#name").fill("某举报人");
        page.locator("#telephone").fill("13900001234");
        submit(page, page.locator("main form button.btn-primary"));
        page.locator(".field-error").first().waitFor();
        assertThat(page.locator("#tip-off-content").inputValue()).contains("夜间违规动火");
        page.locator("#place").fill("柳河镇桥北无名修理点");
        submit(page, page.locator("main form button.btn-primary"));
        page.waitForURL("**/tip-offs/HX-JB*");
        var number = page.url().replaceAll(".*/", "");
        assertThat(page.content()).doesNotContain("13900001234");
        page.locator("form[action$='/informant'] button").click();
        page.locator("dd").filter(new Locator.FilterOptions().setHasText("13900001234")).waitFor();
        picture(page, "tip-off-1366");
        var leader = atDesk("leader-1");
        assess(leader, number);
        leader.navigate("/cases/" + number);
        picture(leader, "tip-off-case-1366");
        assertThat(leader.content()).doesNotContain("13900001234");
        leader.navigate("/tip-offs");
        picture(leader, "tip-offs-1366");
        assertThat(complaints).isEmpty();
    }

    private void assess(Page page, String number) {
        page.navigate("/tasks?q=" + number);
        page.locator("tbody a").first().click();
        page.locator("form[action$='/claim'] button, button").filter(new Locator.FilterOptions().setHasText("签收")).first().click();
        page.locator("[data-island=task-form] label").filter(new Locator.FilterOptions().setHasText("受理，由执法组核查")).first().click();
        picture(page, "tip-off-task-1366");
        page.locator("[data-island=task-form] .btn-primary").click();
        page.waitForURL(address -> !address.matches(".*/tasks/[0-9a-f].*"));
    }
}
