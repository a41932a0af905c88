package cn.dangchang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleFixture;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.Scheduling;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The schedule board under real hands: mouse, keyboard and phone. */
class ScheduleBoardTests extends BrowserTest {
    @Autowired ScheduleFixture fixture;
    @Autowired Scheduling scheduling;
    @Autowired ScheduleBoards boards;
    @Autowired ScheduleProposals proposals;
    @Autowired ActingAs acting;

    @Test
    void aFourthGroupInOneCountyOnTheSameDayIsRefusedByDragAndByKeyboard() {
        var day = LocalDate.of(2029, 3, 5);
        var id = threeGroups("看板四组", day);
        var fourth = cards(id).get(3);
        var page = atDesk("coordinator-1");
        page.navigate("/schedules/" + id);
        ready(page);

        handle(page, fourth).dragTo(cell(page, "HX-4", day));
        cell(page, "HX-4", day).locator(".schedule-refusal").waitFor();
        assertThat(cell(page, "HX-4", day).locator(".schedule-refusal").innerText()).contains("不得超过3个组");
        assertThat(page.locator("[data-tray]").locator("#slot-" + fourth.slot()).count()).as("back in the tray").isEqualTo(1);
        picture(page, "schedule-refused");

        handle(page, fourth).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        for (int right = 0; right < 3; right++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(said(page)).contains("涉尘组").contains("3月5日");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> said(page).contains("已回到原处"));
        assertThat(cards(id).get(3).day()).isNull();

        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        cell(page, "HX-1", day.plusDays(1)).locator("#slot-" + fourth.slot()).waitFor();
        page.waitForCondition(() -> said(page).contains("已移至"));
        assertThat((Boolean) page.evaluate("slot => document.activeElement.id === slot", "slot-" + fourth.slot())).as("focus stays with the card").isTrue();
        assertThat(cards(id).get(3).day()).isEqualTo(day.plusDays(1));
        assertThat(scrollsSideways(page)).isFalse();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWarningAsksForTheReasonAndKeepsIt() {
        var day = LocalDate.of(2029, 3, 12);
        var id = fixture.schedule(fixture.campaign("看板理由", day, day.plusDays(4), 3, "HX-QSZ"));
        var cards = cards(id);
        place(cards.get(0), "HX-1", day);
        place(cards.get(1), "HX-1", day);
        var page = atDesk("coordinator-1");
        page.navigate("/schedules/" + id);
        ready(page);
        handle(page, cards.get(2)).dragTo(cell(page, "HX-1", day));
        var dialog = page.locator("#move");
        dialog.waitFor();
        assertThat(dialog.innerText()).contains("时间应服从质量");
        dialog.locator("[name=reason]").fill("三家同在一个园区");
        dialog.locator("button[type=submit]").click();
        cell(page, "HX-1", day).locator(".schedule-reason").waitFor();
        assertThat(cell(page, "HX-1", day).innerText()).contains("三家同在一个园区");
        picture(page, "schedule-warning");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatAColleagueMovesIsSeenAtOnceAndAMoveOnAStaleBoardIsRefusedWithTheNewerOne() {
        var day = LocalDate.of(2029, 4, 23);
        var id = fixture.schedule(fixture.campaign("看板两人", day, day.plusDays(4), 3, "HX-QSZ"));
        var cards = cards(id);
        var mine = atDesk("coordinator-1");
        mine.navigate("/schedules/" + id);
        ready(mine);
        var colleagues = atDesk("planner-1");
        colleagues.navigate("/schedules/" + id);
        ready(colleagues);

        handle(colleagues, cards.get(0)).dragTo(cell(colleagues, "HX-1", day));
        cell(mine, "HX-1", day).locator("#slot-" + cards.get(0).slot()).waitFor();
        mine.waitForCondition(() -> said(mine).contains("看板已更新"));

        mine.evaluate("document.getElementById('board').addEventListener('live', event => event.stopImmediatePropagation(), true)");
        place(cards.get(1), "HX-2", day);
        assertThat(mine.locator("[data-tray]").locator("#slot-" + cards.get(1).slot()).count()).as("this board has not heard").isEqualTo(1);
        handle(mine, cards.get(1)).dragTo(cell(mine, "HX-3", day.plusDays(1)));
        cell(mine, "HX-2", day).locator(".schedule-refusal").waitFor();
        assertThat(cell(mine, "HX-2", day).innerText()).contains("刚由他人调整过").contains(cards.get(1).name());
        assertThat(cards(id).get(1).day()).as("the colleague's place stays").isEqualTo(day);
        picture(mine, "schedule-stale");
        handle(mine, cards.get(1)).focus();
        List.of("Enter", "ArrowDown", "ArrowRight", "Enter").forEach(mine.keyboard()::press);
        mine.waitForCondition(() -> said(mine).contains("已移至"));
        cell(mine, "HX-3", day.plusDays(1)).locator("#slot-" + cards.get(1).slot()).waitFor();
        assertThat(cards(id).get(1).day()).isEqualTo(day.plusDays(1));
        assertThat(complaints).isEmpty();
    }

    @Test
    void onThePhoneACardIsMovedInADialogAndARefusalIsSaidThere() {
        var day = LocalDate.of(2029, 3, 19);
        var id = threeGroups("手机排期", day);
        var fourth = cards(id).get(3);
        var page = onPhone("coordinator-1");
        page.navigate("/schedules/" + id);
        ready(page);
        assertThat(scrollsSideways(page)).isFalse();
        picture(page, "schedule-phone");
        page.locator("[data-move='" + fourth.slot() + "']").click();
        var dialog = page.locator("#move");
        dialog.locator("[name=day]").selectOption(day.toString());
        dialog.locator("[name=team]").selectOption("HX-4");
        dialog.locator("button[type=submit]").click();
        dialog.locator("[data-why] li").waitFor();
        assertThat(dialog.innerText()).contains("不得超过3个组");
        dialog.locator("[name=day]").selectOption(day.plusDays(1).toString());
        dialog.locator("button[type=submit]").click();
        cell(page, "HX-4", day.plusDays(1)).locator("#slot-" + fourth.slot()).waitFor();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProposalIsLookedAtAndTakenOver() {
        var day = LocalDate.of(2029, 4, 9);
        var id = fixture.schedule(fixture.campaign("五十家", day, day.plusDays(4), 50, "HX-QSZ", "HX-LHZ"));
        acting.run(ScheduleFixture.COORDINATOR, () -> proposals.solve(id, 1, 20_000));
        var page = atDesk("coordinator-1");
        page.navigate("/schedules/" + id);
        ready(page);
        page.locator("#run summary").click();
        picture(page, "schedule-proposal");
        page.locator("#run form[action$=take] button").click();
        page.waitForCondition(() -> page.locator("td [data-slot]").count() == 50);
        picture(page, "schedule-full");
        page.navigate("/schedules");
        picture(page, "schedule-list");
        assertThat(complaints).isEmpty();
    }

    private UUID threeGroups(String name, LocalDate day) {
        var id = fixture.schedule(fixture.campaign(name, day, day.plusDays(4), 4, "HX-QSZ"));
        var cards = cards(id);
        for (int group = 0; group < 3; group++) {
            place(cards.get(group), "HX-" + (group + 1), day);
        }
        return id;
    }

    private void place(Card card, String team, LocalDate day) {
        acting.run(ScheduleFixture.COORDINATOR, () -> scheduling.place(card.slot(), team, day, null));
    }

    private List<Card> cards(UUID id) {
        return acting.call(ScheduleFixture.COORDINATOR, () -> boards.board(id)).cards();
    }

    private static Locator handle(Page page, Card card) {
        return page.locator("#slot-" + card.slot());
    }

    private static Locator cell(Page page, String team, LocalDate day) {
        return page.locator("[data-cell][data-team='" + team + "'][data-day='" + day + "']");
    }

    private static String said(Page page) {
        return page.locator("[data-say]").textContent();
    }
}
