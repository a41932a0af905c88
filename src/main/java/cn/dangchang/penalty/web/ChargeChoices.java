package cn.dangchang.penalty.web;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.penalty.SummaryPenaltyFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The violations that may be chosen for a party, each with the range that fits it. */
@Component
class ChargeChoices {
    private static final int MANY = 300;

    private final Violations violations;
    private final MessageSource messages;
    private final Clock clock;

    ChargeChoices(Violations violations, MessageSource messages, Clock clock) {
        this.violations = violations;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return for each party the ranges for its kind: violation and range, joined by a slash, and how they read; what is chosen already included. */
    Map<Integer, Map<String, String>> of(SummaryPenaltyFile file, String q) {
        var found = new LinkedHashMap<Integer, Map<String, String>>();
        var today = LocalDate.now(clock);
        for (var party : file.parties()) {
            var options = new LinkedHashMap<String, String>();
            party.charges().forEach(charge -> violations.find(charge.violation(), today).ifPresent(each -> add(options, each, party.party().offender())));
            violations.search(q == null ? "" : q.strip(), today, MANY).stream().filter(Violation::verified)
                    .forEach(each -> add(options, each, party.party().offender()));
            found.put(party.seq(), options);
        }
        return found;
    }

    /** @return every verified range for that kind of party that the search finds, the chosen one first. */
    Map<String, String> ofOrdinary(Offender offender, String q, String chosen) {
        var options = new LinkedHashMap<String, String>();
        var today = LocalDate.now(clock);
        if (chosen != null && chosen.contains("/")) {
            violations.find(chosen.substring(0, chosen.indexOf('/')), today).ifPresent(each -> add(options, each, offender, range -> chosen.endsWith("/" + range.id())));
        }
        violations.search(q == null ? "" : q.strip(), today, MANY).stream().filter(Violation::verified).forEach(each -> add(options, each, offender, range -> true));
        return options;
    }

    private void add(Map<String, String> options, Violation violation, Offender offender) {
        add(options, violation, offender, ChargeChoices::onSpot);
    }

    private void add(Map<String, String> options, Violation violation, Offender offender, Predicate<Range> fits) {
        violation.ranges().stream().filter(range -> range.offender() == offender).filter(fits)
                .forEach(range -> options.putIfAbsent(violation.id() + "/" + range.id(), words(violation, range)));
    }

    /** Something that the summary procedure can impose: a warning, or a fine that may be small. */
    private static boolean onSpot(Range range) {
        return range.also().contains(PenaltyKind.WARNING) || range.lowest() != null && range.holds(range.lowest()) && range.lowest().intValue() <= 3000;
    }

    private String words(Violation violation, Range range) {
        var circumstance = range.circumstance() == null ? "" : range.circumstance() + "，";
        var fine = range.highest() == null ? word("penalty.choice.no-fine")
                : messages.getMessage("penalty.choice.fine", new Object[] {range.lowest().stripTrailingZeros().toPlainString(),
                    range.highest().stripTrailingZeros().toPlainString()}, Locale.SIMPLIFIED_CHINESE);
        var warning = range.also().contains(PenaltyKind.WARNING) ? word("penalty.choice.warning") : "";
        return messages.getMessage("penalty.choice", new Object[] {violation.act(), violation.punishedByLabel(), circumstance + warning + fine},
                Locale.SIMPLIFIED_CHINESE);
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
