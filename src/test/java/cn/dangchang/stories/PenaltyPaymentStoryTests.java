package cn.dangchang.stories;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.StoryPlay;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How the fine of a case is paid, late or in parts, or taken to the court, until the case is closed. */
@DangchangTest
class PenaltyPaymentStoryTests {
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

    @BeforeEach
    void aFineOfThirtyThousandYuanIsServed() {
        story.play.transferred().filed().intend(Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted().decided().carriedOut();
        assertThat(story.tasks()).contains("apply-case-closing");
    }

    @Test
    void aLatePaymentCostsNoMoreThanTheFineItself() {
        story.itBecomes(story.fine().due().plusDays(33));
        assertThat(story.fine().surcharge()).isEqualByComparingTo("29700");
        story.itBecomes(story.fine().due().plusDays(34));
        assertThat(story.fine().surcharge()).isEqualByComparingTo("30000");
        story.remindedNow().itBecomes(story.due("fine-statement").plusDays(1));
        story.surcharged();
        assertThat(story.fine().open()).isEqualByComparingTo("60000");
        story.itIs(story.play.today().plusDays(9)).paid().closed();
        assertThat(story.papers()).contains(DocumentKind.PAYMENT_REMINDER, DocumentKind.SURCHARGE_DECISION);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }
}
