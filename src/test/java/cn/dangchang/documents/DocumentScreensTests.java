package cn.dangchang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.evidence.OpenMatters;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a document and the public check, in a real browser in the office and in the hand. */
@DangchangTest
class DocumentScreensTests {
    @LocalServerPort int port;
    @Autowired Documents documents;
    @Autowired ActingAs as;

    @Test
    void aDocumentIsReadAndCheckedOnADeskAndOnAPhone() {
        var order = as.call(new PersonId("inspector-1"), () -> documents.issue(new Issue(DocumentKind.RECTIFICATION_ORDER, OpenMatters.HERE,
                new AgencyId("HX"), SampleContents.order(SampleContents.refusal(), 3), LocalDate.of(2046, 3, 2))));
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
             var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                     .setArgs(List.of("--no-sandbox")))) {
            for (int width : new int[] {1366, 360}) {
                var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
                page.navigate(at("/verify?number=" + order.number()));
                assertThat(page.locator("main").innerText()).contains(order.sha256()).contains("有效");
                look(page, "verify", width);
                page.navigate(at("/login"));
                page.locator("input[name=username]").fill("inspector-1");
                page.locator("input[name=password]").fill("dangchang");
                page.locator("form:has(input[name=password]) button[type=submit]").click();
                page.navigate(at("/documents/" + order.id()));
                var picture = page.locator("img.paper-page").first();
                picture.scrollIntoViewIfNeeded();
                page.waitForCondition(() -> Boolean.TRUE.equals(picture.evaluate("image => image.complete && image.naturalWidth > 500")));
                look(page, "document", width);
                page.close();
            }
        }
    }

    private static void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + "-" + width + ".png")).setFullPage(true));
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as(name + " at " + width).isLessThanOrEqualTo(width);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
