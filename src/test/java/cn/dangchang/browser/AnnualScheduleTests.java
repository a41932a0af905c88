package cn.dangchang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.plan.AnnualPlanDrafting.Filter;
import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanPlay;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A year of 2,000 enterprises on the pages: opened, proposed by the solver, looked at month by month, released. */
class AnnualScheduleTests extends BrowserTest {
    private static final Logger LOG = LoggerFactory.getLogger(AnnualScheduleTests.class);
    private static final int MANY = 2000;

    @Autowired ApplicationContext house;
    @Autowired OfficeClock clock;
    @Autowired JdbcTemplate jdbc;
    private PlanPlay play;

    @AfterEach
    void theClockRuns() {
        clock.setTo(null);
    }

    @Test
    void aYearIsOpenedProposedTakenOverAndItsFirstDaysReleased() {
        clock.setTo(LocalDate.of(2026, 1, 5).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        play = new PlanPlay(house);
        play.furtherGroups(4);
        planInForce();
        var page = login(play.planner.value(), play.password());
        page.navigate("/schedules");
        page.locator("select[name=basis]").selectOption("ANNUAL_PLAN:" + play.plan);
        timed("open", () -> {
            submit(page, page.locator("form[action$='/schedules'] button[type=submit]"));
            page.waitForURL("**/schedules/*-*");
            ready(page);
        });
        assertThat(page.locator(".schedule-counts").innerText()).contains(String.valueOf(MANY));
        picture(page, "annual-schedule-open");
        timed("propose", () -> {
            submit(page, page.locator("form[action$='/runs'] button"));
            page.locator("#run form[action$=take]").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(90_000));
        });
        assertThat(page.locator("#run .schedule-outcome").innerText()).contains("全部");
        picture(page, "annual-schedule-proposed");
        if (page.locator("#run form[action$=take] [name=reason]").count() > 0) {
            page.locator("#run form[action$=take] [name=reason]").fill("全年任务均衡安排");
        }
        timed("take over", () -> {
            submit(page, page.locator("#run form[action$=take] button"));
            page.waitForCondition(() -> page.locator("td [data-slot]").count() > 0, new Page.WaitForConditionOptions().setTimeout(60_000));
        });
        assertThat(page.locator("[data-tray] [data-slot]").count()).isZero();
        picture(page, "annual-schedule-taken");
        timed("another month", () -> {
            page.navigate(page.url().replaceAll("\\?.*", "") + "?month=2026-03");
            ready(page);
        });
        assertThat(page.locator("tr[data-day]").count()).isBetween(20, 23);
        assertThat(page.locator("td [data-slot]").count()).isPositive();
        page.locator("tr[data-day]").first().locator("input[name=slots]").all().forEach(each -> each.check());
        timed("release", () -> {
            page.locator("#release button[type=submit]").click();
            page.locator("dialog.ask button[value=yes]").click();
            page.waitForCondition(() -> page.locator("td a[href*='/cases/'], .notice-refusal:visible, .notice-fault:visible").count() > 0,
                    new Page.WaitForConditionOptions().setTimeout(60_000));
        });
        picture(page, "annual-schedule-released");
        assertThat(page.locator("#month").inputValue()).as("the month one was in stays").isEqualTo("2026-03");
        assertThat(page.locator("td a[href*='/cases/']").count()).isPositive();
        assertThat(scrollsSideways(page)).isFalse();
        assertThat(complaints).isEmpty();
    }

    private void planInForce() {
        jdbc.update("""
                insert into registry.enterprise (id, version, agency, name, credit_code, legal_representative, telephone, risk_level, size,
                supervision, registered_at)
                select gen_random_uuid(), 0, ?, '云汀机械' || n || '有限公司', ? || n, '', '', 'general', 'small', 'direct', now()
                from generate_series(1, ?) n""", play.agency.value(), play.agency.value(), MANY);
        jdbc.update("""
                insert into registry.site (id, enterprise_id, position, name, address, sector, town, hazards)
                select gen_random_uuid(), id, 0, '厂区', '城南路', 'machinery', agency || '-Z' || chr((65 + row_number() over () % 4)::int), '' from registry.enterprise
                where agency = ?""", play.agency.value());
        play.plan = play.as(play.planner, () -> play.drafting().open(2026));
        play.as(play.planner, () -> {
            play.drafting().figures(play.plan, List.of(new BaseFigure("工贸企业", MANY, "")), MANY);
            play.drafting().fill(play.plan, new Filter("direct", null, null, null), new LineEntry(Mode.DETERMINED, null, null, 1, List.of(1, 2, 3),
                    "安全生产条件", "key", "现场检查并复查", false));
        });
        play.submitted().reviewed().approved().filed();
    }

    private static void timed(String what, Runnable step) {
        long begun = System.nanoTime();
        step.run();
        LOG.info("annual schedule of {}: {} took {} ms", MANY, what, (System.nanoTime() - begun) / 1_000_000);
    }
}
