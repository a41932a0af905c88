package cn.dangchang.dossier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.process.PlayedVisits;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of a matter and of an enterprise in real Chromium, in the office and on a phone. */
@DangchangTest
class DossierScreensTests {
    private static final List<String> TABS = List.of("facts", "process", "findings", "clocks", "documents", "evidence", "timeline", "linked");
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @Test
    void everyTabFitsTheOfficeAndThePhone() {
        var visit = new PlayedVisits(house).ordered();
        for (int width : List.of(1366, 360)) {
            var page = loggedIn("inspector-1", width);
            for (var tab : TABS) {
                page.navigate(base() + "/cases/" + visit + "/" + tab);
                if (tab.equals("process")) {
                    assertThat(page.locator("[data-island=process-diagram] svg .token-active").first()).isVisible();
                }
                fits(page, "case-" + tab, width);
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFileOfAnEnterpriseFitsTheOfficeAndThePhone() {
        var visits = new PlayedVisits(house);
        visits.ordered();
        var enterprise = visits.view().enterprise();
        for (int width : List.of(1366, 360)) {
            var page = loggedIn("leader-1", width);
            page.navigate(base() + "/enterprises");
            fits(page, "enterprises", width);
            page.navigate(base() + "/enterprises/" + enterprise);
            fits(page, "enterprise", width);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aMatterIsReachedFromAnywhereByItsNumber() {
        var visit = new PlayedVisits(house).approved();
        var page = loggedIn("inspector-1", 1366);
        for (int patience = 0; patience < 40 && page.locator("dialog[open] input").count() == 0; patience++) {
            page.keyboard().press("Alt+k");
            page.waitForTimeout(250);
        }
        page.locator("dialog[open] input").fill(visit.value());
        page.locator("dialog[open] a[href$='/cases/" + visit + "']").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/cases/" + visit));
        page.locator(".case-next a.btn-primary").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/(tasks|inspections)/.*"));
    }

    @Test
    void paperShowsTheMatterWithoutButtons() {
        var visit = new PlayedVisits(house).approved();
        var page = loggedIn("inspector-1", 1366);
        page.navigate(base() + "/cases/" + visit);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".detail-next")).isHidden();
        assertThat(page.locator(".side-menu")).isHidden();
        assertThat(page.locator(".detail-strip h1")).isVisible();
        picture(page, "case-print", 1366);
    }

    private void fits(Page page, String name, int width) {
        picture(page, name, width);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name).isLessThanOrEqualTo(width);
    }

    private Page loggedIn(String account, int width) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, width < 500 ? 760 : 860).setLocale("zh-CN")).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.navigate(base() + "/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("dangchang");
        page.locator("form button[type=submit]").first().click();
        page.waitForURL(base() + "/");
        return page;
    }

    private static void picture(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + "-" + width + ".png")).setFullPage(true));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
