package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.NoticePlay.CHAIR;
import static cn.dangchang.penalty.process.NoticePlay.CLERK;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A hearing from the request to the reviewed report; who hears, how long ahead it is told, and how it is given up. */
@DangchangTest
class PartyHearingProcessTests {
    /** Rights run to Monday, 9 March; on Tuesday the hearing is prepared. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    /** Wednesday to the Thursday of the next week are seven whole working days. */
    private static final LocalDateTime FIRST_POSSIBLE = LocalDateTime.of(2026, 3, 20, 9, 0);

    @Autowired
    private ApplicationContext house;
    private NoticePlay play;

    @BeforeEach
    void aHearingWasAskedFor() {
        play = new NoticePlay(house).on(LocalDate.of(2026, 3, 2)).intended(Intended.fine(1, 80_000)).hearingGranted(1);
        assertThat(play.play.today()).isEqualTo(TUESDAY);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aHearingIsHeldRecordedReportedAndReviewed() {
        play.appointed(1);
        assertThat(play.play.as(CHAIR, () -> house.getBean(PenaltyCases.class).find(play.number()))).as("who hears sees the case").isPresent();
        play.noticed(1, FIRST_POSSIBLE);
        assertThat(play.tasks(1)).isEmpty();
        play.served(play.hearing(1).last().document());
        assertThat(play.tasks(1)).containsExactly("hold-hearing");
        refusedFor(HearingGround.NOT_YET_THE_DAY, () -> play.recorded(1));
        play.on(FIRST_POSSIBLE.toLocalDate());
        refusedFor(HearingGround.RECORD_MISSING, () -> ended("held", ""));
        play.play.as(CHAIR, () -> play.holding().write(play.number(), 1, "宋一", "听证过程"));
        refusedFor(HearingGround.RECORD_NOT_SIGNED, () -> ended("held", ""));
        refusedFor(HearingGround.NOT_OF_THE_PANEL, () -> play.play.as(INSPECTOR_1, () -> play.holding().sign(play.number(), 1, INSPECTOR_1, null)));
        play.recorded(1);
        ended("held", "");
        refusedFor(NoticeGround.HEARING_ALREADY_HELD, this::withdrawn);
        play.complete(CHAIR, 1, "report-hearing", Map.of("summary", "听证按期公开举行", "opinion", "事实清楚，建议维持"));
        play.complete(LEADER, 1, "review-hearing-report", Map.of("opinion", "同意主持人意见"));
        assertThat(kinds()).contains(DocumentKind.HEARING_NOTICE, DocumentKind.HEARING_RECORD, DocumentKind.HEARING_REPORT);
        assertThat(play.rights(1).hearing()).satisfies(held -> {
            assertThat(held.held()).isTrue();
            assertThat(held.on()).isEqualTo(FIRST_POSSIBLE.toLocalDate());
            assertThat(held.report()).isNotNull();
        });
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
    }

    @Test
    void nobodyHearsWhoInvestigatesStandsAsideOrHearsAlready() {
        appointing(HearingGround.OFFICER_OF_THE_CASE, INSPECTOR_1, CLERK);
        appointing(HearingGround.OFFICER_OF_THE_CASE, CHAIR, INSPECTOR_1);
        appointing(HearingGround.PANEL_TWICE, CHAIR, CHAIR);
        appointing(HearingGround.PANEL_UNKNOWN, new PersonId("hb-leader-1"), CLERK);
        play.play.as(LEADER, () -> play.play.filings().recuse(play.number(), CasePlay.INSPECTOR_2, "亲属关系", GROUP_LEADER));
        appointing(HearingGround.PANEL_RECUSED, CasePlay.INSPECTOR_2, CLERK);
        appointing(HearingGround.OFFICER_OF_THE_CASE, GROUP_LEADER, CLERK);
        play.appointed(1);
        assertThat(play.hearing(1).panel().chair()).isEqualTo(CHAIR);
    }

    @Test
    void sixWorkingDaysAheadAreTooFewAndSevenAreEnough() {
        play.appointed(1);
        refusedFor(HearingGround.LATER_THAN_SEVEN_DAYS, () -> play.noticed(1, FIRST_POSSIBLE.minusDays(1)));
        play.noticed(1, FIRST_POSSIBLE);
        play.on(TUESDAY.plusDays(1)).served(play.hearing(1).last().document());
        play.on(FIRST_POSSIBLE.toLocalDate());
        refusedFor(HearingGround.SERVED_TOO_LATE, () -> ended("absent", "没有到场"));
        ended("notice-late", "通知书于3月11日送达");
        assertThat(play.tasks(1)).containsExactly("notify-hearing");
    }

    @Test
    void whoStaysAwayWithoutGoodReasonHasGivenTheHearingUp() {
        ready();
        refusedFor(HearingGround.REASON_NEEDED, () -> ended("absent", ""));
        ended("absent", "经通知无正当理由未到场");
        assertThat(play.rights(1).hearing().held()).isFalse();
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
    }

    @Test
    void aGoodReasonPutsItOffOnceWithANewNotice() {
        ready();
        ended("postponed", "法定代表人住院");
        play.noticed(1, LocalDateTime.of(2026, 4, 10, 9, 0));
        play.served(play.hearing(1).last().document()).on(LocalDate.of(2026, 4, 10));
        refusedFor(HearingGround.POSTPONED_ALREADY, () -> ended("postponed", "再次请假"));
        play.recorded(1);
        ended("held", "");
        assertThat(play.hearing(1).days()).hasSize(2);
    }

    @Test
    void aClosedHearingNeedsItsReason() {
        play.appointed(1);
        refusedFor(HearingGround.CLOSED_WITHOUT_REASON, () -> play.complete(INSPECTOR_1, 1, "notify-hearing",
                Map.of("heldAt", FIRST_POSSIBLE.toString(), "place", "三楼会议室", "open", "closed")));
        play.complete(INSPECTOR_1, 1, "notify-hearing", Map.of("heldAt", FIRST_POSSIBLE.toString(), "place", "三楼会议室", "open", "closed",
                "closedReason", "涉及商业秘密"));
        assertThat(play.hearing(1).last().closedReason()).isEqualTo("涉及商业秘密");
    }

    @Test
    void aRequestThatIsWithdrawnEndsTheHearing() {
        play.appointed(1);
        withdrawn();
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
        refusedFor(NoticeGround.HEARING_NOT_ASKED, this::withdrawn);
    }

    private void ready() {
        play.appointed(1);
        play.noticed(1, FIRST_POSSIBLE);
        play.served(play.hearing(1).last().document()).on(FIRST_POSSIBLE.toLocalDate());
    }

    private void appointing(HearingGround ground, PersonId chair, PersonId clerk) {
        refusedFor(ground, () -> play.complete(LEADER, 1, "appoint-hearing-chair", Map.of("chair", chair.value(), "hearers", "", "clerk", clerk.value())));
    }

    private void ended(String outcome, String reason) {
        play.complete(CHAIR, 1, "hold-hearing", Map.of("outcome", outcome, "reason", reason));
    }

    private void withdrawn() {
        var paper = play.paper();
        play.play.as(INSPECTOR_1, () -> play.asking().withdraw(play.number(), 1, play.play.today(), paper));
    }

    private List<DocumentKind> kinds() {
        return play.play.as(LEADER, () -> house.getBean(Documents.class).of(play.number())).stream().map(Documents.IssuedDocument::kind).toList();
    }
}
