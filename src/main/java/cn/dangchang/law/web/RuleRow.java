package cn.dangchang.law.web;

import cn.dangchang.law.RuleSettings.Setting;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule as the page shows it.
 *
 * @param form how the value is worded: a term's unit, yuan, true, false, or plain
 * @param number what goes into those words
 */
public record RuleRow(Setting rule, String form, String number) {
    private static final Pattern TERM = Pattern.compile("(\\d+)(wd|d|m|y|h)");
    private static final Set<String> WORDED = Set.of("yuan", "flag");

    static RuleRow of(Setting rule) {
        var term = TERM.matcher(rule.value());
        if (term.matches()) {
            return new RuleRow(rule, term.group(2), term.group(1));
        }
        String form = !WORDED.contains(rule.unit()) ? "plain" : rule.unit().equals("flag") ? rule.value() : rule.unit();
        return new RuleRow(rule, form, rule.value());
    }
}
