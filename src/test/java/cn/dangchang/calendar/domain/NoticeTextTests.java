package cn.dangchang.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeTextTests {
    @Test
    void holidaysAndMakeUpDaysAreReadLineByLine() {
        var days = NoticeText.read(2027, "2027-01-01~2027-01-03 元旦\n\n  2027-1-9  \n2026-12-26\n");
        assertThat(days).contains(new SpecialDay(LocalDate.of(2027, 1, 2), false, "元旦"),
                new SpecialDay(LocalDate.of(2027, 1, 9), true, ""), new SpecialDay(LocalDate.of(2026, 12, 26), true, "")).hasSize(5);
    }

    @Test
    void aLineThatSaysNeitherIsRefused() {
        refused("2027-01-01~2027-01-03", CalendarGround.NOTICE_LINE_UNCLEAR);
        refused("元旦 2027-01-01", CalendarGround.NOTICE_LINE_UNCLEAR);
        refused("2027-02-30 春节", CalendarGround.NOTICE_LINE_UNCLEAR);
        refused("2027-01-03~2027-01-01 元旦", CalendarGround.NOTICE_LINE_UNCLEAR);
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        refused("2028-01-01 元旦", CalendarGround.DAY_OF_ANOTHER_YEAR);
    }

    @Test
    void aDayNamedTwiceIsRefused() {
        refused("2027-01-01~2027-01-03 元旦\n2027-01-03", CalendarGround.DAY_NAMED_TWICE);
    }

    private static void refused(String text, CalendarGround ground) {
        assertThatThrownBy(() -> NoticeText.read(2027, text)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
