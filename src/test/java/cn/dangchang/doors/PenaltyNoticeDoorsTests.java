package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.NoticePlay.CHAIR;
import static cn.dangchang.penalty.process.NoticePlay.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.demo.Stage;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.NoticePlay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules between conclusion and decision at Camunda's REST interface, its forms and the page alike. */
@DangchangTest
class PenaltyNoticeDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private Doors doors;
    private Attempts attempts;
    private NoticePlay play;

    @BeforeEach
    void intended() {
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
        play = new NoticePlay(house).on(LocalDate.of(2026, 3, 2)).intended(Intended.fine(1, 80_000));
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void noNoticeWithoutItsEvidenceAndNoReviewWithoutAnAnswer() {
        attempts.refused(INSPECTOR_1, play.number(), "notify-party", Map.of("way", "service"), NoticeGround.EVIDENCE_MISSING, "evidence");
        attempts.refused(INSPECTOR_1, play.number(), "notify-party", Map.of("way", "on-spot", "evidence", "询问笔录", "contact", "梁禾"),
                NoticeGround.NOTICE_NOT_SIGNED);
        play.told(1);
        play.says(1, false, "处罚过重");
        play.itBecomes(play.notice(1).lastDay().plusDays(1));
        attempts.refused(INSPECTOR_1, play.number(), "review-defence", Map.of("accepted", "no", "way", "proceed"), NoticeGround.ANSWER_NEEDED, "answer");
        attempts.refused(INSPECTOR_1, play.number(), "review-defence", Map.of("answer", "不成立", "accepted", "no", "way", "renotify"),
                NoticeGround.NOTHING_CHANGED, "way");
    }

    @Test
    void noOfficerHearsAndNoNoticeComesTooLateWhicheverWayItIsTried() {
        play.hearingGranted(1);
        attempts.refused(LEADER, play.number(), "appoint-hearing-chair", Map.of("chair", INSPECTOR_1.value(), "clerk", CLERK.value()),
                HearingGround.OFFICER_OF_THE_CASE, "chair");
        play.appointed(1);
        attempts.refused(INSPECTOR_1, play.number(), "notify-hearing", Map.of("heldAt", LocalDateTime.of(2026, 3, 19, 9, 0).toString(), "place", "三楼会议室",
                "open", "open"), HearingGround.LATER_THAN_SEVEN_DAYS, "heldAt");
        play.noticed(1, LocalDateTime.of(2026, 3, 20, 9, 0));
        play.served(play.hearing(1).last().document());
        var task = attempts.task(play.number(), "hold-hearing");
        assertThat(doors.claim(INSPECTOR_1.value(), task.id()).status()).as("an officer of the case does not hold it").isNotEqualTo(204);
        attempts.refused(CHAIR, play.number(), "hold-hearing", Map.of("outcome", "absent", "reason", "没有到场"), HearingGround.NOT_YET_THE_DAY, "outcome");
    }
}
