package cn.dangchang.rectification.process;

import static cn.dangchang.rectification.RectificationFile.ItemState.CLOSED;
import static cn.dangchang.rectification.RectificationFile.ItemState.FAILED;
import static cn.dangchang.rectification.RectificationFile.ItemState.OPEN;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static cn.dangchang.rectification.process.RectificationPlay.ESCORT;
import static cn.dangchang.rectification.process.RectificationPlay.INSPECTOR_1;
import static cn.dangchang.rectification.process.RectificationPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationGround;
import cn.dangchang.rectification.RectificationReports;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rectifications played from the order to the closing on the real engine and the real database. */
@DangchangTest
class RectificationProcessTests {
    @Autowired
    private ApplicationContext house;

    private RectificationPlay play;

    @BeforeEach
    void open() {
        play = new RectificationPlay(house);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void whatIsReportedAndPassesIsClosedByAPersonAndEndsTheMatter() {
        play.ordered(2);
        assertThat(play.openTasks()).containsExactly("report-rectification");
        play.reported().reviewed();
        assertThat(play.openTasks()).containsExactly("close-findings");
        play.closed();
        assertThat(play.file().items()).extracting(RectificationFile.Item::state).containsOnly(CLOSED);
        assertThat(play.file().closed()).isTrue();
        assertThat(play.openTasks()).isEmpty();
        assertThat(running()).isFalse();
        assertThat(documents()).contains(DocumentKind.REVIEW_OPINION);
        assertThat(followUps()).containsExactly(FollowUpState.CLOSED);
    }

    @Test
    void aFailedItemGoesThroughEscalationAndANewOrder() {
        play.ordered(2).reported().reviewed(2);
        play.closed();
        assertThat(play.file().items()).extracting(RectificationFile.Item::state).containsExactly(CLOSED, FAILED);
        assertThat(play.file().escalations().get(0).proposed()).contains("heavier-penalty");
        play.complete(LEADER, "decide-escalation", Map.of("measure", "heavier-penalty"));
        assertThat(play.file().escalations().get(0).handedOver()).isTrue();
        play.as(INSPECTOR_1, () -> house.getBean(FollowUpOrders.class).prepare(play.number, 2, play.today().plusDays(7), "立即补齐"));
        play.newOrderSigned();
        play.complete(INSPECTOR_1, "issue-follow-up-order", Map.of());
        assertThat(play.file().orders()).hasSize(2);
        assertThat(play.file().items().get(1).deadline()).isEqualTo(play.today().plusDays(7));
        play.reported().reviewed();
        play.closed();
        assertThat(play.file().closed()).isTrue();
        assertThat(play.file().reviews()).hasSize(2);
        assertThat(running()).isFalse();
        assertThat(followUps()).containsExactlyInAnyOrder(FollowUpState.CLOSED, FollowUpState.OPEN);
    }

    @Test
    void anItemThatIsNotYetDoneWaitsForItsOwnDay() {
        play.ordered(2);
        play.as(ESCORT, () -> house.getBean(RectificationReports.class).record(play.number, 1, "已补齐标志", List.of()));
        play.reported().reviewed();
        play.closed();
        assertThat(play.file().items()).extracting(RectificationFile.Item::state).containsExactly(CLOSED, OPEN);
        assertThat(play.openTasks()).containsExactly("report-rectification");
        play.reported().reviewed();
        play.closed();
        assertThat(running()).isFalse();
    }

    @Test
    void aDeadlineThatPassesBringsTheReviewAndARemindedOffice() {
        play.ordered(1);
        var deadline = play.file().deadline();
        play.itBecomes(deadline.minusDays(2));
        assertThat(reminders()).containsExactly("before-deadline");
        play.itBecomes(deadline.plusDays(1));
        assertThat(play.openTasks()).containsExactly("review-rectification");
        assertThat(reminders()).containsExactly("before-deadline", "deadline-passed");
        assertThat(clock("rectification-review").due()).isAfterOrEqualTo(deadline.plusDays(10));
        play.itBecomes(clock("rectification-review").due().plusDays(1));
        assertThat(reminders()).contains("review-overdue");
        play.reviewed(1);
        assertThat(play.openTasks()).containsExactly("decide-escalation");
    }

    @Test
    void aGrantedExtensionMovesTheClockAndItsTimer() {
        play.ordered(1);
        var deadline = play.file().deadline();
        asked(deadline.plusDays(8));
        assertThat(play.openTasks()).containsExactly("decide-extension", "report-rectification");
        play.complete(LEADER, "decide-extension", Map.of("decision", "approve", "newDeadline", deadline.plusDays(5).toString()));
        assertThat(play.file().deadline()).isEqualTo(deadline.plusDays(5));
        assertThat(clock("rectification").due()).isEqualTo(deadline.plusDays(5));
        play.itBecomes(deadline.plusDays(2));
        assertThat(play.openTasks()).containsExactly("report-rectification");
        play.itBecomes(deadline.plusDays(6));
        assertThat(play.openTasks()).containsExactly("review-rectification");
    }

    @Test
    void successiveExtensionsTogetherKeepToTheLongestTermFromTheDayThatTheOrderNamed() {
        play.ordered(1);
        var first = play.file().deadline();
        asked(first.plusDays(20));
        play.complete(LEADER, "decide-extension", Map.of("decision", "approve"));
        play.itBecomes(first.plusDays(15));
        asked(first.plusDays(31));
        refusedFor(RectificationGround.EXTENSION_BEYOND_LIMIT, () -> play.complete(LEADER, "decide-extension", Map.of("decision", "approve")));
        play.complete(LEADER, "decide-extension", Map.of("decision", "approve", "newDeadline", first.plusDays(30).toString()));
        assertThat(play.file().deadline()).isEqualTo(first.plusDays(30));
    }

    @Test
    void aRefusedExtensionLeavesTheDayAsItWas() {
        play.ordered(1);
        var deadline = play.file().deadline();
        asked(deadline.plusDays(8));
        play.itBecomes(deadline.plusDays(1));
        assertThat(play.openTasks()).containsExactly("decide-extension", "report-rectification");
        play.complete(LEADER, "decide-extension", Map.of("decision", "refuse", "reason", "理由不充分"));
        assertThat(play.file().deadline()).isEqualTo(deadline);
        play.itBecomes(play.today());
        assertThat(play.openTasks()).containsExactly("review-rectification");
    }

    private void asked(LocalDate until) {
        play.as(ESCORT, () -> house.getBean(RectificationExtensions.class).request(play.number, new Request(List.of(), "设备到货推迟", until)));
    }

    private List<FollowUpState> followUps() {
        return play.as(INSPECTOR_1, () -> house.getBean(SiteVisits.class).find(play.visit)).orElseThrow().followUps().stream()
                .map(each -> each.state()).toList();
    }

    private RunningClock clock(String kind) {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).of(play.number)).stream()
                .filter(each -> each.kind().equals(kind) && each.state() == RunningClock.State.RUNNING).findFirst().orElseThrow();
    }

    private List<String> reminders() {
        return play.file().reminders().stream().map(RectificationFile.Reminder::kind).toList();
    }

    private boolean running() {
        var instance = play.file().processInstance();
        return play.as(INSPECTOR_1, () -> house.getBean(Processes.class).isRunning(instance));
    }

    private List<DocumentKind> documents() {
        return play.as(INSPECTOR_1, () -> house.getBean(Documents.class).of(play.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }
}
