package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.domain.notice.NoticeFile.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the conclusion to the last party heard, without a hearing; every gate tried where it guards. */
@DangchangTest
class PenaltyNoticeProcessTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext house;
    private NoticePlay play;

    @BeforeEach
    void monday() {
        play = new NoticePlay(house).on(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aUnitIsOfferedAHearingFromFiftyThousandOn() {
        play.intended(Intended.fine(1, 49_999)).told(1);
        assertThat(kinds()).contains(DocumentKind.PENALTY_NOTICE).doesNotContain(DocumentKind.HEARING_RIGHTS_NOTICE);
        assertThat(play.rights(1).hearingOffered()).isFalse();
        refusedFor(NoticeGround.HEARING_NOT_OFFERED, () -> play.asks(1));
        play = new NoticePlay(house).on(MONDAY).intended(Intended.fine(1, 50_000)).told(1);
        assertThat(kinds()).contains(DocumentKind.HEARING_RIGHTS_NOTICE).doesNotContain(DocumentKind.PENALTY_NOTICE);
        assertThat(play.rights(1).hearingUntil()).isEqualTo(LocalDate.of(2026, 3, 9));
        play = new NoticePlay(house).on(MONDAY).intended(Intended.suspension(1)).told(1);
        assertThat(play.rights(1).hearingOffered()).as("business is stopped, whatever the fine").isTrue();
    }

    @Test
    void aPersonIsOfferedAHearingFromTwentyThousandOn() {
        play.intended(Intended.fine(1, 10_000), Intended.fine(2, 20_000)).told(1).told(2);
        assertThat(play.rights(1).hearingOffered()).isFalse();
        assertThat(play.rights(2).hearingOffered()).isTrue();
    }

    @Test
    void theRightsRunFromTheDayOfServiceAndTheCaseGoesOnWhenTheLastPartyWasHeard() {
        play.intended(Intended.fine(1, 30_000), Intended.fine(2, 10_000));
        assertThat(play.tasks(1)).containsExactly("notify-party");
        play.notified(1);
        assertThat(play.tasks(1)).isEmpty();
        play.on(MONDAY.plusDays(1)).served(play.notice(1).told().document());
        assertThat(play.rights(1).defenceUntil()).isEqualTo(LocalDate.of(2026, 3, 6));
        play.told(2);
        play.itBecomes(LocalDate.of(2026, 3, 6));
        assertThat(play.tasks(1)).as("the last day still runs").isEmpty();
        play.itBecomes(LocalDate.of(2026, 3, 7));
        play.reviewed(1, "none");
        assertThat(play.play.openTasks()).containsExactly("review-defence");
        play.reviewed(2, "none");
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
        assertThat(play.rights(2).heardOn()).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    @Test
    void whatWasSaidAloudIsSignedAnsweredAndNeverDeleted() {
        play.intended(Intended.fine(1, 30_000));
        refusedFor(NoticeGround.NOT_SERVED, () -> play.says(1, true, "处罚过重"));
        play.told(1).on(MONDAY.plusDays(1));
        var paper = play.paper();
        refusedFor(NoticeGround.PAPER_NEEDED, () -> play.play.as(INSPECTOR_1, () -> play.statements().state(play.number(), 1,
                new Saying(false, play.play.today().atTime(8, 0), null, "宋一", "处罚过重", null, List.of()))));
        refusedFor(NoticeGround.DAY_IMPOSSIBLE, () -> play.play.as(INSPECTOR_1, () -> play.statements().state(play.number(), 1,
                new Saying(false, play.play.today().plusDays(1).atTime(8, 0), null, "宋一", "处罚过重", paper, List.of()))));
        int said = play.says(1, true, "培训已经补做，请求从轻");
        play.itBecomes(LocalDate.of(2026, 3, 6));
        refusedFor(NoticeGround.STATEMENT_NOT_SIGNED, () -> play.reviewed(1, "no"));
        play.signs(1, said);
        assertThat(kinds()).contains(DocumentKind.DEFENCE_RECORD);
        refusedFor(NoticeGround.ANSWER_NEEDED, () -> play.reviewed(1, "none"));
        play.reviewed(1, "partly");
        assertThat(play.rights(1)).satisfies(line -> {
            assertThat(line.statement()).contains("从轻");
            assertThat(line.accepted()).isTrue();
            assertThat(line.answer()).isNotBlank();
        });
        refusedFor(NoticeGround.ALREADY_REVIEWED, () -> play.says(1, false, "再次陈述"));
        var jdbc = house.getBean(JdbcClient.class);
        assertThatThrownBy(() -> jdbc.sql("delete from penalty.party_statement where notice = ?").param(play.notice(1).id()).update())
                .hasMessageContaining("a statement stays");
    }

    @Test
    void aHearingIsAskedForOnTheFifthDayAndNotOnTheSixth() {
        play.intended(Intended.fine(1, 80_000)).told(1).on(LocalDate.of(2026, 3, 10));
        refusedFor(NoticeGround.HEARING_ASKED_TOO_LATE, () -> play.asks(1));
        play.on(LocalDate.of(2026, 3, 9)).asks(1);
        refusedFor(NoticeGround.HEARING_ALREADY_ASKED, () -> play.asks(1));
        refusedFor(NoticeGround.RIGHTS_STILL_RUNNING, () -> play.play.as(INSPECTOR_1,
                () -> house.getBean(cn.dangchang.penalty.domain.notice.ReviewingDefence.class).review(play.number(), 1, null, "none", false)));
        play.itBecomes(LocalDate.of(2026, 3, 10));
        play.reviewed(1, "none");
        assertThat(play.tasks(1)).containsExactly("appoint-hearing-chair");
    }

    @Test
    void rightsAreGivenUpInWritingOnly() {
        play.intended(Intended.fine(1, 80_000)).told(1);
        refusedFor(NoticeGround.PAPER_NEEDED, () -> play.play.as(INSPECTOR_1, () -> play.asking().waive(play.number(), 1, MONDAY, null)));
        var paper = play.paper();
        play.play.as(INSPECTOR_1, () -> play.asking().waive(play.number(), 1, MONDAY, paper));
        assertThat(play.tasks(1)).containsExactly("review-defence");
        refusedFor(NoticeGround.ALREADY_WAIVED, () -> play.asks(1));
        play.reviewed(1, "none");
        assertThat(play.rights(1).waived()).isTrue();
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
    }

    @Test
    void aNoticeIsHandedOverOnTheSpotOnlyForWhatWasSigned() {
        play.intended(Intended.fine(1, 30_000));
        Map<String, Object> onSpot = Map.of("way", "on-spot");
        refusedFor(NoticeGround.EVIDENCE_MISSING, () -> play.complete(INSPECTOR_1, 1, "notify-party", onSpot));
        play.play.as(INSPECTOR_1, () -> play.notifying().write(play.number(), 1, "询问笔录", "梁禾 0999-1234567"));
        refusedFor(NoticeGround.NOTICE_NOT_SIGNED, () -> play.complete(INSPECTOR_1, 1, "notify-party", onSpot));
        var image = play.paper();
        play.play.as(INSPECTOR_1, () -> play.notifying().signByParty(play.number(), 1, "宋一", image));
        refusedFor(NoticeGround.NOTICE_NOT_SIGNED, () -> play.complete(INSPECTOR_1, 1, "notify-party", Map.of("way", "on-spot", "evidence", "另一证据")));
        play.complete(INSPECTOR_1, 1, "notify-party", onSpot);
        assertThat(play.rights(1).servedOn()).isEqualTo(MONDAY);
        play.itBecomes(LocalDate.of(2026, 3, 6));
        assertThat(play.tasks(1)).containsExactly("review-defence");
    }

    @Test
    void aStatementNeverMakesThePenaltyHeavierAndOtherFactsAreToldAgain() {
        play.intended(Intended.fine(1, 30_000)).told(1);
        play.says(1, false, "处罚过重");
        play.itBecomes(LocalDate.of(2026, 3, 6));
        refusedFor(NoticeGround.NOTHING_CHANGED, () -> renotify());
        play.revised(Intended.fine(1, 40_000));
        refusedFor(NoticeGround.HEAVIER_FOR_DEFENCE, () -> play.reviewed(1, "no"));
        refusedFor(NoticeGround.HEAVIER_FOR_DEFENCE, () -> renotify());
        play.revised(Intended.fine(1, 40_000, "特种作业人员无证上岗"));
        refusedFor(NoticeGround.NOTICE_OUTDATED, () -> play.reviewed(1, "no"));
        renotify();
        assertThat(play.tasks(1)).containsExactly("notify-party");
        assertThat(play.notice(1).round()).isEqualTo(2);
        play.told(1);
        assertThat(play.rights(1).noticeVersion()).isEqualTo(3);
    }

    @Test
    void aNewerDraftIsToldOnlyToWhomItChangesSomething() {
        play.intended(Intended.fine(1, 30_000), Intended.fine(2, 10_000)).told(1).told(2);
        play.itBecomes(LocalDate.of(2026, 3, 6));
        play.reviewed(1, "none");
        play.reviewed(2, "none");
        play.weigh(Intended.fine(1, 20_000), Intended.fine(2, 12_000));
        refusedFor(CaseGround.RENOTIFY_NEEDED, () -> play.play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit")));
        play.play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "renotify", "reason", "事实有变化"));
        assertThat(play.tasks(1)).isEmpty();
        assertThat(play.tasks(2)).containsExactly("notify-party");
        assertThat(play.play.openTasks()).containsExactly("notify-party");
        play.told(2);
        play.itBecomes(LocalDate.of(2026, 3, 12));
        play.reviewed(2, "none");
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
        refusedFor(CaseGround.RENOTIFY_WITHOUT_CHANGE,
                () -> play.play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "renotify", "reason", "没有变化")));
        play.play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit"));
        assertThat(play.play.openTasks()).as("nobody has to be told anything").containsExactly("decide-penalty");
    }

    @Test
    void twoPartiesThatAreOverAtOnceLetTheCaseGoOnOnce() throws Exception {
        play.intended(Intended.fine(1, 30_000), Intended.fine(2, 10_000)).told(1).told(2);
        play.itBecomes(LocalDate.of(2026, 3, 6));
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> unit = () -> done(1, INSPECTOR_1);
            Callable<Void> person = () -> done(2, INSPECTOR_2);
            for (var each : threads.invokeAll(List.of(unit, person))) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(play.play.openTasks()).containsExactly("submit-draft");
    }

    private Void done(int party, cn.dangchang.shared.PersonId person) {
        play.complete(person, party, "review-defence", Map.of("answer", "", "accepted", "none", "way", "proceed"));
        return null;
    }

    private void renotify() {
        play.complete(INSPECTOR_1, 1, "review-defence", Map.of("answer", "经复核", "accepted", "no", "way", "renotify"));
    }

    private List<DocumentKind> kinds() {
        return play.play.as(LEADER, () -> house.getBean(Documents.class).of(play.number())).stream().map(Documents.IssuedDocument::kind).toList();
    }

    @Test
    void beforeTheFirstNoticeNobodyHasALine() {
        play.play.transferred();
        assertThat(play.play.as(LEADER, () -> house.getBean(PartyProceedings.class).of(play.number()))).isEmpty();
    }
}
