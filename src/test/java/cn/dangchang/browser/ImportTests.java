package cn.dangchang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.RegisterFile;
import cn.dangchang.registry.domain.sheet.Column;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A file with bad lines is imported on the pages: the report is read, the good lines are taken. */
class ImportTests extends BrowserTest {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired MessageSource messages;

    @Test
    void thePlannerSeesWhichLinesAreBadAndTakesTheGoodOnes() {
        var file = new RegisterFile(messages);
        for (int at = 0; at < 30; at++) {
            file.line("导入演练单位" + at, CreditCode.completing("91350100MA08000%02d".formatted(at)).value(), Column.RISK, at % 2 == 0 ? "较大" : "一般", Column.TOWN, "青石镇应急管理办公室");
        }
        file.line("导入坏行单位", "91350100MA0800099", Column.SECTOR, "航天");
        file.line("", CreditCode.completing("91350100MA0800098").value());
        var desk = atDesk("planner-1");
        desk.navigate("/enterprises");
        picture(desk, "enterprises-desk");
        desk.locator("a[href='/registry/import']").click();
        picture(desk, "import-desk");
        desk.locator("#file").setInputFiles(new FilePayload("企业.xlsx", SPREADSHEET, file.spreadsheet()));
        submit(desk, desk.locator("main form[enctype] button[type=submit]"));
        desk.locator("#take").waitFor();
        assertThat(desk.locator("main")).containsText("航天");
        assertThat(desk.locator("main")).containsText("缺少“单位名称”");
        picture(desk, "import-report-desk");
        var report = desk.url();
        var phone = onPhone("planner-1");
        phone.navigate(report);
        picture(phone, "import-report-phone");
        assertThat(scrollsSideways(phone)).isFalse();
        submit(desk, desk.locator("#take"));
        assertThat(desk.locator("main .badge")).containsText("已登记");
        assertThat(desk.locator("main")).containsText("30");
        desk.navigate("/enterprises?q=导入演练单位&risk=larger");
        assertThat(desk.locator("tbody tr")).hasCount(15);
        picture(desk, "enterprises-list-desk");
        desk.locator("tbody a").first().click();
        picture(desk, "enterprise-file-desk");
        desk.locator("a[href$='/edit']").click();
        picture(desk, "enterprise-edit-desk");
        phone.navigate("/enterprises?q=导入演练单位");
        picture(phone, "enterprises-phone");
        assertThat(scrollsSideways(phone)).isFalse();
        phone.navigate(desk.url());
        picture(phone, "enterprise-edit-phone");
        assertThat(scrollsSideways(phone)).isFalse();
        desk.navigate("/registry/experts");
        picture(desk, "experts-desk");
        desk.navigate("/registry/base-figures");
        picture(desk, "base-figures-desk");
        desk.navigate("/registry/enterprises/new");
        picture(desk, "enterprise-new-desk");
        assertThat(complaints).isEmpty();
    }
}
