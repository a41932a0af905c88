package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The longest term for a rectification that the agency allows itself; its basis is a setting. */
@Component
class LongestTerm {
    private final RuleSettings rules;
    private final Terms terms;

    LongestTerm(RuleSettings rules, Terms terms) {
        this.rules = rules;
        this.terms = terms;
    }

    LocalDate from(Visit visit, LocalDate day) {
        var setting = rules.of("rectification-max", visit.agency(), day);
        return terms.dueOrProvisional(day, Term.parse(setting.value())).due();
    }
}
