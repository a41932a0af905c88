package cn.dangchang.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list is narrowed by campaign, town and sector; the address carries it to the export and to the saved view. */
@DangchangTest
class TaskListPageTests {
    private static final String BASIS = "《安全生产违法行为行政处罚办法》第十五条";

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void twoTasks() {
        task("list-1", "粉尘专项行动", "HX-QSZ", "dust", "inspector-3");
        task("list-2", "有限空间专项行动", "HX-LHZ", "confined", null);
        task("list-3", "别组的行动", "HX-LHZ", "dust", "leader-1");
        jdbc.update("INSERT INTO worklist.task_audience (task_id, audience) VALUES ('list-2', 'person:inspector-3')");
    }

    @AfterEach
    void away() {
        jdbc.update("DELETE FROM worklist.task_audience WHERE task_id LIKE 'list-%'");
        jdbc.update("DELETE FROM worklist.task WHERE id LIKE 'list-%'");
        jdbc.update("DELETE FROM worklist.saved_view WHERE person = 'inspector-3'");
    }

    @Test
    void theChoicesAreThoseOfTheOwnOpenTasks() throws Exception {
        var body = Browser.loggedIn(port, "inspector-3").page("/tasks").body();
        assertThat(body).contains("粉尘专项行动", "有限空间专项行动", "青石镇").doesNotContain("别组的行动");
        assertThat(body).contains("list-1企业", "list-2企业");
    }

    @Test
    void theBasisOfADeadlineStandsUnderIt() throws Exception {
        assertThat(Browser.loggedIn(port, "inspector-3").page("/tasks").body()).containsPattern("due-basis\">" + BASIS);
    }

    @Test
    void listAndExportAreNarrowedAlike() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-3");
        for (String query : new String[] {"campaign=%E7%B2%89%E5%B0%98%E4%B8%93%E9%A1%B9%E8%A1%8C%E5%8A%A8", "town=HX-QSZ", "sector=dust"}) {
            var page = browser.page("/tasks?" + query);
            assertThat(page.body()).as(query).contains("list-1企业", "/tasks/export?tab=all&amp;" + query).doesNotContain("list-2企业");
            try (var book = browser.open("/tasks/export?tab=all&" + query).body()) {
                assertThat(text(book)).as(query).contains("list-1企业", BASIS).doesNotContain("list-2企业");
            }
        }
        assertThat(browser.page("/tasks?town=HX-QSZ&sector=confined").body()).doesNotContain("list-1企业", "list-2企业");
    }

    @Test
    void aSavedViewKeepsTheFilter() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-3");
        browser.page("/tasks?town=HX-QSZ");
        browser.submit("/tasks/views", "name", "青石", "query", "/tasks?tab=all&town=HX-QSZ");
        assertThat(browser.page("/tasks").body()).contains("/tasks?tab=all&amp;town=HX-QSZ");
    }

    @Test
    void theDeskSaysForWhomOneWaitsAndSinceWhen() throws Exception {
        jdbc.update("UPDATE worklist.task SET open = false, left_at = now(), completed_by = 'inspector-3' WHERE id = 'list-1'");
        jdbc.update("INSERT INTO worklist.task_audience (task_id, audience, due_at, waiting) VALUES ('list-3', 'role:leader@agency:HX', now(), false)");
        task("list-4", "待签收的行动", "HX-LHZ", "dust", null);
        jdbc.update("INSERT INTO worklist.task_audience (task_id, audience, due_at, waiting) VALUES ('list-4', 'role:group-leader@team:HX-1', now(), true)");
        var body = Browser.loggedIn(port, "inspector-3").page("/").body();
        assertThat(body).contains("等待江予衡办理", "执法组组长签收").containsPattern("等待[^<]+执法组组长签收").containsPattern("\\d日起，已 0 天");
    }

    private void task(String id, String campaign, String town, String sector, String assignee) {
        jdbc.update("""
                INSERT INTO worklist.task (id, matter, agency, process, process_instance, key, name, title, enterprise_name, town, sector, stage, campaign,
                    basis, assignee, created_at, due_at)
                VALUES (?, 'HX-JC-2026-9999', 'HX', 'site-inspection', 'none', 'enter-site', '进门', '进门', ?, ?, ?, '检查', ?, ?, ?, now(), now())""",
                id, id + "企业", town, sector, campaign, BASIS, assignee);
    }

    private static String text(InputStream book) throws IOException {
        var file = Files.createTempFile("tasks", ".xlsx");
        Files.copy(book, file, StandardCopyOption.REPLACE_EXISTING);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return org.springframework.web.util.HtmlUtils.htmlUnescape(all.toString());
    }
}
