package cn.dangchang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be done says why in words of its own, and never that somebody changed something meanwhile. */
@DangchangTest
class FaultPagesTests {
    private static final String CHANGED = "内容已被他人更改";

    @LocalServerPort
    int port;

    @Test
    void anAddressThatTakesOnlyWhatAButtonSendsSaysSo() throws Exception {
        var opened = Browser.loggedIn(port, "inspector-1").page("/tasks/any/claim");
        assertThat(opened.statusCode()).isEqualTo(405);
        assertThat(opened.body()).contains("不能这样打开").doesNotContain(CHANGED);
    }

    @Test
    void aFormWhereJsonIsExpectedIsToldSo() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-1");
        browser.page("/tasks");
        var answer = browser.submit("/tasks/any", "values", "x");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("提交的格式不受理").doesNotContain(CHANGED);
    }

    @Test
    void whatCannotBeReadIsToldSo() throws Exception {
        var answer = Browser.loggedIn(port, "inspector-1").page("/evidence/no-such-thing");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("请求无法识别").doesNotContain(CHANGED);
    }

    @Test
    void aRefusalIsNoChangeByOthers() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-1");
        browser.page("/tasks");
        var answer = browser.submit("/tasks/views", "name", "青石\n镇", "query", "/tasks?tab=all");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("本次操作未受理").contains("不能换行").doesNotContain(CHANGED);
    }

    @Test
    void aFilterWithLineBreaksIsRefusedAndOneWithoutIsKept() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-1");
        browser.page("/tasks");
        var broken = browser.submit("/tasks/views", "name", "换行", "query", "/tasks?tab=all\r\nX-Other: 1");
        assertThat(broken.statusCode()).isEqualTo(409);
        assertThat(broken.body()).contains("筛选条件无法识别");
        assertThat(browser.submit("/tasks/views", "name", "全部", "query", "/tasks?tab=all").statusCode()).isEqualTo(302);
    }

    @Test
    void aReceiverWhoCanBeNobodyIsRefused() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-1");
        browser.page("/tasks");
        for (var path : new String[] {"/tasks/any/hand-over", "/tasks/hand-over"}) {
            var answer = browser.submit(path, "receiver", "INSPECTOR-1");
            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(answer.body()).contains("没有这个账号");
        }
    }
}
