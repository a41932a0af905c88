package cn.dangchang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanPlay;
import cn.dangchang.shared.MatterNumber;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A plan from its first line to force, and a change of seven of 31, everybody with the own login, on the pages. */
class AnnualPlanTests extends BrowserTest {
    @Autowired ApplicationContext house;
    private PlanPlay play;

    @Test
    void plannerDraftsLeaderApprovesApprovalIsRecordedAndSevenOf31GoBack() {
        play = new PlanPlay(house);
        play.sites(19, "general");
        var planner = login(play.planner.value(), play.password());
        open(planner);
        fillLines(planner);
        figures(planner);
        planner.navigate("/plans/" + play.plan);
        assertThat(planner.locator(".detail-strip").textContent()).contains("31 家次", "61.3%", "38.7%");
        look(planner, "");
        look(planner, "workload");
        look(planner, "coverage");
        task(planner, "编制年度计划", form -> {});
        var leader = login(play.leader.value(), play.password());
        leader.navigate("/plans/" + play.plan + "/approval");
        task(leader, "审核年度计划", form -> form.locator("label").filter(new Locator.FilterOptions().setHasText("同意")).first().click());
        planner.navigate("/plans/" + play.plan + "/approval");
        task(planner, "登记政府批准", this::approval);
        planner.navigate("/plans/" + play.plan + "/approval");
        task(planner, "登记备案", form -> {
            form.getByLabel("备案机关").fill("市应急管理局");
            day(form, "备案日期");
        });
        assertThat(play.view().inForce()).isPresent();
        change(planner);
        assertThat(play.view().current()).satisfies(version -> {
            assertThat(version.state()).isEqualTo(State.REVIEWING);
            assertThat(version.change().degree()).isEqualTo("major");
        });
        look(planner, "approval");
        look(planner, "versions");
        assertThat(complaints).isEmpty();
        phone();
    }

    private void open(Page page) {
        page.navigate("/plans");
        submit(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新编年度计划")));
        page.waitForURL("**/plans/*JH*");
        play.plan = new MatterNumber(page.url().replaceAll(".*/plans/([^/?#]+).*", "$1"));
    }

    private void fillLines(Page page) {
        page.locator("#fill summary").click();
        var form = page.locator("#fill-entry");
        form.locator("#fill-visits").fill("1");
        elements(form, "key");
        submit(page, form.locator(".form-actions button"));
        page.waitForURL("**/plans/*JH*");
        page.locator("tbody tr").nth(18).waitFor();
        page.locator("#line summary").click();
        var line = page.locator("#line-entry");
        submit(page, line.locator(".form-actions button"));
        line.locator(".field-error").first().waitFor();
        line.locator("label").filter(new Locator.FilterOptions().setHasText("随机抽查")).first().click();
        line.locator("#line-visits").fill("12");
        elements(line, "random");
        submit(page, line.locator(".form-actions button"));
        page.locator("tbody tr").nth(19).waitFor();
    }

    private static void elements(Locator form, String kind) {
        List.of(2, 3, 5, 6).forEach(month -> form.locator("input[name=months][value='" + month + "']").check());
        form.locator("[name=content]").fill("安全生产条件和设备设施管理");
        form.locator("[name=form]").selectOption(kind);
        form.locator("[name=measures]").fill("现场检查，发现问题责令限期整改并复查");
    }

    private void figures(Page page) {
        page.navigate("/plans/" + play.plan + "/workload");
        var form = page.locator("#figures-form");
        List.of("烟花爆竹零售网点", "危险化学品企业", "非煤矿山", "工贸企业").forEach(name -> {
            int row = List.of("烟花爆竹零售网点", "危险化学品企业", "非煤矿山", "工贸企业").indexOf(name);
            form.locator("[name=category]").nth(row).fill(name);
            form.locator("[name=count]").nth(row).fill(List.of("5", "5", "1", "26").get(row));
        });
        form.locator("#baseTotal").fill("38");
        submit(page, form.locator(".form-actions button"));
        assertThat(form.locator(".field-error").first().textContent()).contains("分类合计为37");
        form.locator("#baseTotal").fill("37");
        submitAndReload(page, form.locator(".form-actions button"));
        assertThat(play.view().current().frame().baseTotal()).isEqualTo(37);
    }

    private void approval(Locator form) {
        form.getByLabel("批准机关").fill("县人民政府");
        day(form, "批准日期");
        var page = form.page();
        form.locator(".btn-primary").click();
        page.locator(".notice-refusal, .field-error, .fjs-form-field-error").first().waitFor();
        form.getByLabel("批准文号").fill("政函〔2026〕3号");
    }

    private void day(Locator form, String label) {
        var today = LocalDate.now(play.bean(cn.dangchang.calendar.OfficeClock.class));
        var input = form.getByLabel(label);
        input.fill("%d-%02d-%02d".formatted(today.getYear(), today.getMonthValue(), today.getDayOfMonth()));
        input.press("Enter");
    }

    private static void task(Page page, String name, java.util.function.Consumer<Locator> filling) {
        page.locator(".detail-next a").filter(new Locator.FilterOptions().setHasText(name)).first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签收")).click();
        var form = page.locator("[data-island=task-form]");
        form.locator(".btn-primary").waitFor();
        filling.accept(form);
        picture(page, "plan-task-" + name + "-1366");
        String here = page.url();
        form.locator(".btn-primary").click();
        page.waitForURL(address -> !address.equals(here));
    }

    private void change(Page page) {
        play.sites(7, "general");
        page.navigate("/plans/" + play.plan + "/approval");
        submit(page, page.locator("#open-change button"));
        page.locator("#fill summary").click();
        var form = page.locator("#fill-entry");
        form.locator("#fill-visits").fill("1");
        elements(form, "key");
        submit(page, form.locator(".form-actions button"));
        page.locator("tbody tr").nth(26).waitFor();
        page.navigate("/plans/" + play.plan + "/approval");
        page.locator("#request-change #reason").fill("新增七家企业");
        page.locator("#decidedBy").selectOption(play.leader.value());
        submit(page, page.locator("#request-change .form-actions button"));
        page.waitForCondition(() -> play.view().current().state() == State.REVIEWING);
    }

    private void look(Page page, String tab) {
        page.navigate("/plans/" + play.plan + (tab.isEmpty() ? "" : "/" + tab));
        picture(page, "annual-" + (tab.isEmpty() ? "lines" : tab) + "-1366");
        assertThat(scrollsSideways(page)).as(tab).isFalse();
    }

    private void phone() {
        var page = login(play.planner.value(), play.password(), 360);
        for (String tab : List.of("", "workload", "coverage", "versions", "approval")) {
            page.navigate("/plans/" + play.plan + (tab.isEmpty() ? "" : "/" + tab));
            picture(page, "annual-" + (tab.isEmpty() ? "lines" : tab) + "-360");
            assertThat(scrollsSideways(page)).as(tab).isFalse();
        }
        page.navigate("/plans");
        picture(page, "annual-list-360");
        page.navigate("/inspections/new");
        picture(page, "annual-new-visit-360");
        assertThat(scrollsSideways(page)).isFalse();
    }
}
