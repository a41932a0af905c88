package cn.dangchang.browser;

import cn.dangchang.DangchangTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The product in real Chromium, as an office desk (1366 px) or a phone (360 px). */
@DangchangTest
public abstract class BrowserTest {
    private static final Path CHROMIUM = Path.of(System.getProperty("dangchang.chromium", "/usr/bin/chromium"));
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final AtomicInteger PICTURES = new AtomicInteger();
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    protected int port;
    protected final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> sessions = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError(CHROMIUM + " is missing; run: apt-get install -y chromium fonts-noto-cjk");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")));
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeSessions() {
        for (int at = 0; at < sessions.size(); at++) {
            picture(sessions.get(at).pages().get(0), "last-" + at);
            sessions.get(at).close();
        }
    }

    protected Page atDesk(String account) {
        return login(account, 1366, 900, false);
    }

    protected Page onPhone(String account) {
        return login(account, 360, 740, true);
    }

    /** Somebody who is not of the demo agencies, with an own password. */
    protected Page login(String account, String password) {
        return login(account, password, 1366, 900, false);
    }

    protected Page login(String account, String password, int width) {
        return login(account, password, width, 740, true);
    }

    private Page login(String account, int width, int height, boolean touch) {
        return login(account, "dangchang", width, height, touch);
    }

    private Page login(String account, String password, int width, int height, boolean touch) {
        var session = browser.newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port).setViewportSize(width, height)
                .setHasTouch(touch).setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        session.setDefaultTimeout(15_000);
        sessions.add(session);
        var page = session.newPage();
        page.onPageError(problem -> complaints.add(account + ": " + problem));
        page.navigate("/login");
        page.locator("#login [name=username]").fill(account);
        page.locator("#login [name=password]").fill(password);
        page.locator("#login button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Waits for the island, clicks, and answers the question where one is asked. */
    protected static void submit(Page page, Locator button) {
        ready(page);
        String confirm = button.getAttribute("data-confirm");
        button.click();
        if (confirm != null) {
            page.locator("dialog.ask button[value=yes]").click();
        }
    }

    /** The same where the answer is the page anew: waits until it is there. */
    protected static void submitAndReload(Page page, Locator button) {
        page.evaluate("() => { document.documentElement.dataset.before = '' }");
        submit(page, button);
        page.waitForFunction("() => document.documentElement.dataset.before === undefined");
        ready(page);
    }

    protected static void ready(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => [...document.querySelectorAll('[data-island]')].every((each) => each.dataset.enhanced !== undefined)");
    }

    protected static void draw(Locator pad) {
        var canvas = pad.locator("canvas");
        canvas.evaluate("each => each.scrollIntoView({block: 'center', behavior: 'instant'})");
        canvas.hover();
        var box = canvas.boundingBox();
        var mouse = canvas.page().mouse();
        mouse.move(box.x + 30, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + 90, box.y + 20);
        mouse.move(box.x + 150, box.y + box.height - 20);
        mouse.up();
    }

    protected static void photograph(Locator input) {
        input.locator("input[type=file]").setInputFiles(photo());
        input.locator("li[data-look=sent]").first().waitFor();
    }

    private static FilePayload photo() {
        int number = PICTURES.incrementAndGet();
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(110 + number * 7 % 90, 130, 120));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 90));
        pen.drawString("No. " + number, 180, 260);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new FilePayload("site-" + number + ".jpg", "image/jpeg", out.toByteArray());
    }

    protected static void picture(Page page, String name) {
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    protected static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
