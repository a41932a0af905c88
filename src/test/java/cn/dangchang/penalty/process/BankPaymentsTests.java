package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.BankPayments;
import cn.dangchang.penalty.BankPayments.Report;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The bank's file of payments. */
@DangchangTest
class BankPaymentsTests {
    private static final String HEAD = "流水号,决定书文号,缴款日期,金额（元）,票据号\n";

    @Autowired
    private ApplicationContext house;

    @Test
    void rowsAreEnteredOnceHoweverOftenTheFileComes() {
        var play = new ExecutionPlay(house, 3000);
        var row = row(play, "1,000.00", "银1") + row(play, "2000", "银2");
        assertThat(take(HEAD + row)).isEqualTo(new Report(2, 0, java.util.List.of()));
        assertThat(play.penalty.fine().settled()).isTrue();
        assertThat(take(HEAD + row)).isEqualTo(new Report(0, 2, java.util.List.of()));
        assertThat(play.penalty.fine().payments()).hasSize(2);
    }

    @Test
    void oneBadRowKeepsTheWholeFileOutAndEachIsSaidWithItsLine() {
        var play = new ExecutionPlay(house, 3000);
        var number = play.penalty.fine().documentNumber();
        var report = take(HEAD + row(play, "1000", "银1") + "1,（华）应急罚当〔2026〕99999号,2026-03-02,10,银2\n" + "1," + number + ",昨天,10,银3\n"
                + row(play, "很多", "银4") + row(play, "2000.01", "银5") + row(play, "10", ""));
        assertThat(report.taken()).isZero();
        assertThat(report.bad()).extracting(BankPayments.Bad::line).containsExactly(3, 4, 5, 6, 7);
        assertThat(report.bad()).extracting(each -> each.why().ground()).containsExactly(PenaltyGround.BANK_DECISION_UNKNOWN, PenaltyGround.BANK_DAY_UNREADABLE,
                PenaltyGround.BANK_AMOUNT_UNREADABLE, PenaltyGround.PAYMENT_ABOVE_WHAT_IS_DUE, PenaltyGround.PAYMENT_WITHOUT_RECEIPT);
        assertThat(play.penalty.fine().payments()).isEmpty();
    }

    @Test
    void aReceiptStandsForOnePayment() {
        var play = new ExecutionPlay(house, 3000);
        take(HEAD + row(play, "1000", "银1"));
        assertThat(take(HEAD + row(play, "500", "银1")).bad()).extracting(each -> each.why().ground()).containsExactly(PenaltyGround.BANK_RECEIPT_TAKEN);
    }

    @Test
    void aSpreadsheetIsReadLikeAText() throws IOException {
        var play = new ExecutionPlay(house, 3000);
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bank", "1.0")) {
            var sheet = book.newWorksheet("1");
            var heads = new String[] {"决定书文号", "缴款日期", "金额", "票据号"};
            for (int at = 0; at < heads.length; at++) {
                sheet.value(0, at, heads[at]);
            }
            sheet.value(1, 0, play.penalty.fine().documentNumber().replace("〔", "[").replace("〕", "]"));
            sheet.value(1, 1, play.penalty.today().toString());
            sheet.value(1, 2, 3000);
            sheet.value(1, 3, "银9");
        }
        assertThat(play.penalty.as(INSPECTOR_1, () -> house.getBean(BankPayments.class).take(out.toByteArray())).taken()).isEqualTo(1);
        assertThat(play.penalty.fine().settled()).isTrue();
    }

    @Test
    void aFileWithoutItsColumnsAndAPersonOfAnotherOfficeAreRefused() {
        refusedFor(PenaltyGround.BANK_COLUMN_MISSING, () -> take("a,b\n1,2\n"));
        refusedFor(PenaltyGround.BANK_FILE_WITHOUT_ROWS, () -> take(HEAD));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> new SummaryPlay(house).as(new PersonId("archivist-1"),
                () -> house.getBean(BankPayments.class).take(HEAD.getBytes(StandardCharsets.UTF_8))));
        var play = new ExecutionPlay(house, 3000);
        var file = (HEAD + row(play, "1000", "银1")).getBytes(StandardCharsets.UTF_8);
        var other = new SummaryPlay(house).as(new PersonId("hb-leader-1"), () -> house.getBean(BankPayments.class).take(file));
        assertThat(other.bad()).extracting(each -> each.why().ground()).containsExactly(PenaltyGround.BANK_DECISION_UNKNOWN);
    }

    private String row(ExecutionPlay play, String yuan, String receipt) {
        return "1," + play.penalty.fine().documentNumber() + "," + play.penalty.today() + ",\"" + yuan + "\"," + receipt + "\n";
    }

    private Report take(String text) {
        return new SummaryPlay(house).as(INSPECTOR_1, () -> house.getBean(BankPayments.class).take(text.getBytes(StandardCharsets.UTF_8)));
    }
}
