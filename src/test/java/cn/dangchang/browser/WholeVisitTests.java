package cn.dangchang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One visit from its proposal to the issued papers, everybody with the own login, on the pages. */
class WholeVisitTests extends BrowserTest {
    @Autowired Enterprises enterprises;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @Test
    void aVisitGoesFromItsProposalToTheIssuedPapers() {
        transaction.executeWithoutResult(status -> enterprises.register(new Registration(new AgencyId("HX"), "云岭木业有限公司", "91370000MA3DC00X56",
                "陆某", "13800000000", "较大", "small", List.of(new SiteEntry("主厂区", "青石镇工业路18号", "dust", new UnitId("HX-QSZ"), "木粉尘")))));
        var inspector = onPhone("inspector-1");
        String number = propose(atDesk("inspector-1"));
        approve("group-leader-1", number, "审核", "leader-review");
        approve("leader-1", number, "审批", "leader-approve");
        enter(inspector, number);
        expertInspects(number);
        inspects(inspector, number);
        secondInspects(number);
        settles(inspector, number);
        coSigns(number);
        acts(inspector, number);
        assertThat(complaints).isEmpty();
    }

    private String propose(Page page) {
        page.navigate("/inspections/new");
        submit(page, page.locator("main form[data-island] .form-actions button"));
        page.locator("main .field-error").first().waitFor();
        assertThat(page.locator("[data-name=site] .required-mark").count()).isOne();
        page.locator("[data-name=site] input[type=search]").fill("云岭");
        page.locator("[data-name=site] [role=option]").first().click();
        page.locator("#form").selectOption("routine");
        page.locator("#team").selectOption("HX-1");
        for (String person : List.of("inspector-1", "inspector-2", "expert-1", "escort-1")) {
            page.locator("input[type=checkbox][value=" + person + "]").first().check();
        }
        page.locator("#campaign").fill("粉尘涉爆专项执法");
        page.locator("#basis").selectOption("SUPERIOR_ORDER:");
        page.locator("#basisReference").fill("市安委办〔2026〕9号");
        picture(page, "new-1366");
        submit(page, page.locator("main form[data-island] .form-actions button"));
        page.waitForURL("**/plan");
        String number = page.url().replaceAll(".*/inspections/([^/]+)/plan.*", "$1");
        page.locator("#purpose").fill("检查粉尘防爆措施的落实情况");
        page.locator("#divisionOfWork").fill("一人检查现场，一人查阅资料，专家检查除尘系统");
        page.locator("input[name=methods]").first().check();
        picture(page, "plan-1366");
        submit(page, page.locator("button[name=submit]"));
        page.waitForURL("**/cases/**");
        page.navigate("/inspections");
        assertThat(page.locator("tbody tr").first().textContent()).contains("云岭木业有限公司");
        picture(page, "list-1366");
        return number;
    }

    private void approve(String account, String number, String task, String shot) {
        var page = atDesk(account);
        page.navigate("/tasks");
        page.locator("form.filters [name=q]").fill(number);
        page.locator("form.filters [name=q]").press("Enter");
        page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(number)).locator("a").filter(new Locator.FilterOptions().setHasText(task)).first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签收")).click();
        page.locator("[data-island=task-form] label").filter(new Locator.FilterOptions().setHasText("同意")).first().click();
        picture(page, shot + "-1366");
        page.locator("[data-island=task-form] .btn-primary").click();
        page.waitForURL(address -> !address.matches(".*/tasks/[0-9a-f].*"));
    }

    private void enter(Page page, String number) {
        page.navigate("/inspections/" + number + "/field");
        submit(page, page.locator("#enter .form-actions button"));
        assertThat(page.locator("#enter .field-error").first().textContent()).contains("执法证件");
        page.locator("#receivedBy").fill("陈某");
        page.locator("#receivedByPosition").fill("安全科长");
        for (String done : List.of("certificatesShown", "noticeHandedOver", "rightsTold", "contentTold", "recorderOn")) {
            page.locator("#" + done).check();
        }
        picture(page, "enter-360");
        assertThat(scrollsSideways(page)).isFalse();
        submit(page, page.locator("#enter .form-actions button"));
        page.locator("#finish").waitFor();
    }

    private void expertInspects(String number) {
        var page = onPhone("expert-1");
        page.navigate("/inspections/" + number + "/field");
        assertThat(page.locator("#settle, #act, #enter").count()).isZero();
        raise(page, page.locator("[data-line]").first(), "除尘器未设置泄爆装置");
        page.locator("input[name=findings]").first().check();
        page.locator("#receiver").selectOption("inspector-1");
        submit(page, page.locator("#handovers form button"));
        page.locator("#handovers .field-card").first().waitFor();
        restConforms(page);
        draw(page.locator("#finish [data-island=signature-pad]"));
        picture(page, "expert-360");
        submit(page, page.locator("#finish .form-actions button"));
        page.waitForCondition(() -> page.locator("#finish form").count() == 0);
    }

    private void raise(Page page, Locator line, String description) {
        ready(page);
        line.locator("input[value=PROBLEM]").check();
        page.locator("#finding-form #description").fill(description);
        photograph(page.locator("#finding-form [data-name=photos]"));
        page.locator("#finding-form #place").fill("打磨车间");
        submit(page, page.locator("#finding-form .form-actions button"));
        page.locator("#findings .finding").filter(new Locator.FilterOptions().setHasText(description)).waitFor();
    }

    private static void restConforms(Page page) {
        submit(page, page.locator("#checklist form button"));
        page.locator("dialog.ask button[value=yes]").click();
        page.locator("[data-open-count]").filter(new Locator.FilterOptions().setHasText("已全部填写")).waitFor();
        assertThat(page.locator("#checklist form button").isHidden()).as("nothing is left for the button").isTrue();
    }

    private void inspects(Page page, String number) {
        page.navigate("/inspections/" + number + "/field");
        submit(page, page.locator("#handovers .field-card form button"));
        page.waitForCondition(() -> page.locator("#handovers .field-card form").count() == 0);
        raise(page, page.locator("[data-line]").nth(3), "未对新进员工开展三级安全教育");
        page.locator("#finding-form > summary").click();
        page.locator("#finding-form #description").fill("配电箱未设置安全警示标志");
        page.locator("#category").selectOption("process-equipment");
        page.locator("#inspectionItem").selectOption("9");
        page.locator("#correctableNow").check();
        submit(page, page.locator("#finding-form .form-actions button"));
        assertThat(page.locator("[data-name=legalBases] .field-error").textContent()).contains("依据");
        assertThat(page.locator("#finding-form #description").inputValue()).isEqualTo("配电箱未设置安全警示标志");
        page.locator("[data-name=legalBases] input[type=search]").fill("警示");
        page.locator("[data-name=legalBases] [role=option]").first().click();
        picture(page, "finding-360");
        assertThat(scrollsSideways(page)).isFalse();
        submit(page, page.locator("#finding-form .form-actions button"));
        page.locator("#findings .finding").nth(2).waitFor();
        restConforms(page);
        picture(page, "inspect-360");
        submit(page, page.locator("#finish .form-actions button"));
        page.waitForCondition(() -> page.locator("#finish form").count() == 0);
    }

    private void secondInspects(String number) {
        var page = onPhone("inspector-2");
        page.navigate("/inspections/" + number + "/field");
        assertThat(page.locator(".finding-tools").count()).isZero();
        submit(page, page.locator("#finish .form-actions button"));
        page.locator("#settle").waitFor();
    }

    private void settles(Page page, String number) {
        page.navigate("/inspections/" + number + "/field");
        String deadline = LocalDate.now(clock).plusDays(10).toString();
        picture(page, "settle-360");
        assertThat(scrollsSideways(page)).isFalse();
        submit(page, page.locator("#settle .form-actions button"));
        assertThat(page.locator("#settle .field-error").first().textContent()).isNotBlank();
        page.locator("[data-field=partySigned] input[value=signed]").check();
        draw(page.locator("[data-name=partySignature]"));
        for (var date : page.locator("#settle input[type=date]:visible").all()) {
            date.fill(deadline);
        }
        page.locator("#settle [name=pin]").fill("222222");
        picture(page, "settle-filled-360");
        submit(page, page.locator("#settle .form-actions button"));
        page.waitForCondition(() -> page.locator("#settle").count() == 0);
    }

    private void coSigns(String number) {
        var page = onPhone("escort-1");
        page.navigate("/inspections/" + number + "/field");
        page.locator("[data-field=decision] input[value=agree]").check();
        picture(page, "co-sign-360");
        submit(page, page.locator("#co-sign .form-actions button"));
        page.waitForCondition(() -> page.locator("#co-sign").count() == 0);
    }

    private void acts(Page page, String number) {
        page.navigate("/inspections/" + number + "/field");
        for (var photo : page.locator("#act [data-name^=afterPhoto]").all()) {
            photograph(photo);
        }
        page.locator("#act [data-field=partySigned] input[value=signed]").check();
        draw(page.locator("#act [data-name=partySignature]"));
        page.locator("#act [name=pin]").fill("222222");
        picture(page, "act-360");
        assertThat(scrollsSideways(page)).isFalse();
        submit(page, page.locator("#act .form-actions button"));
        page.waitForCondition(() -> page.locator("#act").count() == 0);
        assertThat(page.locator("#papers li").allTextContents()).anyMatch(each -> each.contains("责令限期整改指令书"));
        picture(page, "after-360");
        var desk = atDesk("inspector-1");
        desk.navigate("/inspections/" + number + "/field");
        picture(desk, "after-1366");
        desk.locator("#papers a").first().click();
        assertThat(desk.url()).contains("/documents/");
    }
}
