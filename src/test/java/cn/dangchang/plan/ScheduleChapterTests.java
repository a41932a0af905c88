package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.demo.ScheduleOfTheCampaign;
import cn.dangchang.demo.Stage;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.ScheduleBoards.Line;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The chapter of the demo story in which a running campaign gets its schedule: fifty enterprises, five groups, five days. */
@DangchangTest
class ScheduleChapterTests {
    @Autowired ScheduleFixture fixture;
    @Autowired ScheduleBoards boards;
    @Autowired ActingAs acting;
    @Autowired Stage stage;
    @Autowired TransactionTemplate transaction;

    @Test
    void aRunningCampaignIsScheduledTwoEnterprisesAGroupAndDayAndOnce() {
        var monday = LocalDate.of(2030, 9, 9);
        fixture.campaign("故事行动", monday, monday.plusDays(6), 50, "HX-QSZ", "HX-LHZ");
        play();
        play();
        var line = acting.call(ScheduleFixture.COORDINATOR, () -> boards.list()).stream().filter(each -> each.name().equals("故事行动")).toList();
        assertThat(line).singleElement().extracting(Line::planned).isEqualTo(50);
        var board = acting.call(ScheduleFixture.COORDINATOR, () -> boards.board(line.get(0).id()));
        assertThat(board.cards().stream().collect(Collectors.groupingBy(each -> each.team() + each.day(), Collectors.counting())).values())
                .hasSize(25).allMatch(visits -> visits == 2);
        assertThat(board.cards()).allMatch(each -> each.warnings().isEmpty());
    }

    private void play() {
        stage.days().begin();
        try {
            transaction.executeWithoutResult(status -> new ScheduleOfTheCampaign(new cn.dangchang.shared.AgencyId("HX"), ScheduleFixture.COORDINATOR).play(stage));
        } finally {
            stage.days().end();
        }
    }
}
