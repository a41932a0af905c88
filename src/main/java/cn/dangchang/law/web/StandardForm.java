package cn.dangchang.law.web;

import cn.dangchang.law.DiscretionStandards.Entered;
import cn.dangchang.law.DiscretionStandards.Standard;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Steps and, where the house could not read the law, a range, as typed; a row left blank is no step. */
public record StandardForm(Offender offender, String circumstance, String rangeLowest, String rangeHighest, Boolean must, Set<PenaltyKind> also,
                           String[] name, String[] condition, String[] lowest, String[] highest, String basis,
                           @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom, @DateTimeFormat(iso = ISO.DATE) LocalDate validTo) {
    private static final int ROWS = 6;

    static StandardForm of(Range range, LocalDate from) {
        var steps = range == null ? List.<Step>of() : range.steps();
        return new StandardForm(null, null, null, null, true, null, steps.stream().map(Step::name).toArray(String[]::new),
                steps.stream().map(Step::condition).toArray(String[]::new), steps.stream().map(each -> plain(each.lowest())).toArray(String[]::new),
                steps.stream().map(each -> plain(each.highest())).toArray(String[]::new), null, from, null);
    }

    Entered entered() {
        return new Entered(offender, blank(circumstance) ? null : circumstance.strip(), number(rangeLowest), number(rangeHighest),
                !blank(rangeHighest) && Boolean.TRUE.equals(must), also == null || also.isEmpty() ? EnumSet.noneOf(PenaltyKind.class) : also);
    }

    /** @param names the usual steps, whose codes the proposal of a step goes by. */
    Standard standard(List<Entry> names) {
        List<Step> steps = new ArrayList<>();
        for (var row : rows()) {
            if (!row.isBlank()) {
                String code = names.stream().filter(each -> each.name().equals(row.name().strip())).map(Entry::code).findFirst()
                        .orElse("step-" + (row.number() + 1));
                steps.add(new Step(code, row.name().strip(), row.condition().strip(), number(row.lowest()), number(row.highest()), true));
            }
        }
        return new Standard(steps, basis, validFrom, validTo);
    }

    /** @return as many rows as the page offers. */
    public List<Row> rows() {
        return IntStream.range(0, ROWS).mapToObj(at -> new Row(at, at(name, at), at(condition, at), at(lowest, at), at(highest, at))).toList();
    }

    /** @return null for what is no number; the domain says what is missing. */
    private static BigDecimal number(String text) {
        try {
            return blank(text) ? null : new BigDecimal(text.strip().replace(",", "").replace("，", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String at(String[] texts, int at) {
        return texts == null || at >= texts.length || texts[at] == null ? "" : texts[at];
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** One step as typed. */
    public record Row(int number, String name, String condition, String lowest, String highest) {
        boolean isBlank() {
            return (name + condition + lowest + highest).isBlank();
        }
    }
}
