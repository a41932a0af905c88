package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.BANK_AMOUNT_UNREADABLE;
import static cn.dangchang.penalty.PenaltyGround.BANK_CELL_UNREADABLE;
import static cn.dangchang.penalty.PenaltyGround.BANK_COLUMN_MISSING;
import static cn.dangchang.penalty.PenaltyGround.BANK_DAY_UNREADABLE;

import cn.dangchang.penalty.Fines;
import cn.dangchang.registry.TableFiles.Line;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A row of the bank's file. @param decision number of the decision, in one way of writing. */
record BankRow(String decision, Fines.Payment payment) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?:[ T].*)?");

    /** Where the columns stand. */
    record Heads(int decision, int day, int yuan, int receipt) {
        /** @param names message words of the four columns, in order. @throws cn.dangchang.shared.Refusal BANK_COLUMN_MISSING */
        static Heads of(Line head, String... names) {
            var places = Arrays.stream(names).map(name -> place(head, name)).toList();
            return new Heads(places.get(0), places.get(1), places.get(2), places.get(3));
        }

        private static int place(Line head, String name) {
            for (int at = 0; at < head.cells().size(); at++) {
                if (head.cell(at).replaceAll("[（(].*$", "").strip().equals(name)) {
                    return at;
                }
            }
            throw BANK_COLUMN_MISSING.refusalAt("file", name);
        }
    }

    static BankRow of(Line line, Heads heads) {
        BANK_CELL_UNREADABLE.refuseIf(line.unreadable().stream().anyMatch(at -> at == heads.decision() || at == heads.day() || at == heads.yuan() || at == heads.receipt()));
        return new BankRow(plain(line.cell(heads.decision())), new Fines.Payment(day(line.cell(heads.day())), yuan(line.cell(heads.yuan())), Fines.Way.BANK,
                line.cell(heads.receipt())));
    }

    /** Banks write brackets and blanks as their keyboards have them. */
    static String plain(String number) {
        return number.replaceAll("\\s", "").replace('(', '（').replace(')', '）').replace('[', '〔').replace(']', '〕').replace('【', '〔').replace('】', '〕');
    }

    private static LocalDate day(String text) {
        var match = DAY.matcher(text);
        BANK_DAY_UNREADABLE.refuseIf(!match.matches(), text);
        try {
            return LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        } catch (DateTimeException impossible) {
            throw BANK_DAY_UNREADABLE.refusal(text);
        }
    }

    private static BigDecimal yuan(String text) {
        var bare = text.replaceAll("[¥￥,，元\\s]", "");
        BANK_AMOUNT_UNREADABLE.refuseIf(!bare.matches("\\d{1,10}(\\.\\d{1,2}0*)?"), text);
        return new BigDecimal(bare).setScale(2, java.math.RoundingMode.UNNECESSARY);
    }
}
