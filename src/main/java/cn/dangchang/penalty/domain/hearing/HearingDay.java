package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Seven whole working days lie between the service of the notice and the day of the hearing (行政处罚法 64 第二项). */
@Component
public class HearingDay {
    private final RuleSettings settings;
    private final Terms terms;

    HearingDay(RuleSettings settings, Terms terms) {
        this.settings = settings;
        this.terms = terms;
    }

    /** @return the last day on which the notice may be served. */
    public LocalDate lastService(LocalDate hearing, AgencyId agency) {
        var ahead = Term.parse(settings.of("hearing-notice", agency, hearing).value());
        return terms.due(hearing, new Term(ahead.count(), Term.Kind.WORKING_DAYS_BEFORE)).due();
    }
}
