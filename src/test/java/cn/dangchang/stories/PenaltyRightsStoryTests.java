package cn.dangchang.stories;

import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.NoticePlay.CHAIR;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.StoryPlay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What parties say before they are punished: each case goes from its opening to its closing. */
@DangchangTest
class PenaltyRightsStoryTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext house;

    private StoryPlay story;

    @BeforeEach
    void aMonday() {
        story = new StoryPlay(house).itIs(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aDefenceOnTheFirstDayAndAHearingAskedForOnTheFifthAreBothHeardBeforeTheDecision() {
        intended(80_000);
        story.notices.told(1);
        story.itIs(MONDAY.plusDays(1));
        var said = story.notices.says(1, true, "设备已经停用，请求从轻");
        story.notices.signs(1, said);
        story.itIs(MONDAY.plusDays(7));
        story.notices.asks(1);
        story.itBecomes(MONDAY.plusDays(8));
        story.notices.reviewed(1, "no");
        heldOn(LocalDateTime.of(2026, 3, 20, 9, 0));
        story.submittedAsHeard().toTheEnd();
        assertThat(story.papers()).contains(DocumentKind.DEFENCE_RECORD, DocumentKind.HEARING_NOTICE, DocumentKind.HEARING_RECORD, DocumentKind.HEARING_REPORT,
                DocumentKind.LEGAL_REVIEW_OPINION, DocumentKind.DISCUSSION_RECORD, DocumentKind.PENALTY_DECISION, DocumentKind.CASE_CLOSING);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void onTheSixthDayNobodyAsksForAHearingAndTheCaseEndsWithoutIt() {
        intended(80_000);
        story.notices.told(1);
        story.itBecomes(MONDAY.plusDays(8));
        refusedFor(NoticeGround.HEARING_ASKED_TOO_LATE, () -> story.notices.asks(1));
        story.notices.reviewed(1, "none");
        story.submittedAsHeard().toTheEnd();
        assertThat(story.papers()).doesNotContain(DocumentKind.HEARING_NOTICE);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void fortyNineThousandNineHundredAndNinetyNineYuanOfAUnitNeedNoHearingNoticeNoReviewAndNoDiscussion() {
        intended(49_999);
        story.notices.told(1);
        refusedFor(NoticeGround.HEARING_NOT_OFFERED, () -> story.notices.asks(1));
        story.itBecomes(MONDAY.plusDays(4));
        story.notices.reviewed(1, "none");
        story.submittedAsHeard();
        assertThat(story.tasks()).containsExactly("decide-penalty");
        story.toTheEnd();
        assertThat(story.papers()).contains(DocumentKind.PENALTY_NOTICE).doesNotContain(DocumentKind.HEARING_RIGHTS_NOTICE, DocumentKind.LEGAL_REVIEW_OPINION);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void fiftyThousandYuanOfAUnitNeedTheHearingNoticeTheReviewAndTheDiscussion() {
        intended(50_000);
        story.notices.told(1);
        assertThat(story.papers()).contains(DocumentKind.HEARING_RIGHTS_NOTICE);
        story.itBecomes(MONDAY.plusDays(8));
        story.notices.reviewed(1, "none");
        story.submittedAsHeard();
        assertThat(story.tasks()).containsExactly("legal-review");
        story.toTheEnd();
        assertThat(story.papers()).contains(DocumentKind.LEGAL_REVIEW_OPINION, DocumentKind.DISCUSSION_RECORD);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whoStaysAwayFromTheHearingHasGivenItUpAndIsPunishedAllTheSame() {
        intended(80_000);
        story.notices.hearingGranted(1);
        readyFor(LocalDateTime.of(2026, 3, 20, 9, 0));
        story.notices.complete(CHAIR, 1, "hold-hearing", Map.of("outcome", "absent", "reason", "经通知无正当理由未到场"));
        story.submittedAsHeard().toTheEnd();
        assertThat(story.papers()).contains(DocumentKind.HEARING_NOTICE).doesNotContain(DocumentKind.HEARING_REPORT);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatThePartySaidIsAcceptedAndTheFineIsLoweredWithoutAnotherNotice() {
        intended(60_000);
        story.notices.told(1);
        story.notices.says(1, false, "企业规模小，已经主动整改，请求减轻");
        story.itBecomes(MONDAY.plusDays(8));
        story.notices.revised(Intended.fine(1, 40_000));
        story.notices.reviewed(1, "yes");
        story.submittedAsHeard().toTheEnd();
        assertThat(story.decision.file().decisions()).singleElement().satisfies(each -> assertThat(each.fine()).isEqualByComparingTo("40000"));
        assertThat(story.notices.notice(1).round()).isEqualTo(1);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    private void intended(int yuan) {
        story.play.transferred().filed().intend(Intended.fine(1, yuan)).penaltyAgreed();
    }

    private void readyFor(LocalDateTime at) {
        story.notices.appointed(1);
        story.notices.noticed(1, at);
        story.notices.served(story.notices.hearing(1).last().document());
        story.itIs(at.toLocalDate());
    }

    private void heldOn(LocalDateTime at) {
        readyFor(at);
        story.notices.recorded(1);
        story.notices.complete(CHAIR, 1, "hold-hearing", Map.of("outcome", "held", "reason", ""));
        story.notices.complete(CHAIR, 1, "report-hearing", Map.of("summary", "听证按期公开举行", "opinion", "事实清楚，建议维持"));
        story.notices.complete(LEADER, 1, "review-hearing-report", Map.of("opinion", "同意主持人意见"));
    }
}
