package cn.dangchang.penalty.domain.decision;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What runs from the day of a decision, and what ends with it. */
@Component
class DecisionClocks {
    static final String SERVICE = "serve-decision-7";
    static final String PUBLICATION = "publication";
    static final String FILING = "major-penalty-filing";
    private static final Term SEVEN_WORKING_DAYS = Term.parse("7wd");
    private final Clocks clocks;
    private final Terms terms;
    private final RuleSettings settings;

    DecisionClocks(Clocks clocks, Terms terms, RuleSettings settings) {
        this.clocks = clocks;
        this.terms = terms;
        this.settings = settings;
    }

    /** The 90 days end; seven working days for the service begin (行政处罚法 61). */
    void decided(MatterNumber number, LocalDate on) {
        end(number, "case-90", "penalty-decided");
        start(number, SERVICE, "《中华人民共和国行政处罚法》第六十一条", on, SEVEN_WORKING_DAYS);
    }

    /** @param major the superior has to be told */
    void penalised(MatterNumber number, LocalDate on, boolean major) {
        var set = settings.of("publication-days", number.agency(), on);
        var term = PublicationTerm.earlier(terms, on, Term.parse(set.value()));
        start(number, PUBLICATION, term.equals(PublicationTerm.BY_LAW) ? "《中华人民共和国安全生产法》第七十八条" : set.basis(), on, term);
        if (major) {
            var filing = settings.of(FILING, number.agency(), on);
            start(number, FILING, filing.basis(), on, Term.parse(filing.value()));
        }
    }

    void end(MatterNumber number, String kind, String reason) {
        clocks.running(number, kind).ifPresent(each -> clocks.end(each.id(), reason));
    }

    private void start(MatterNumber number, String kind, String basis, LocalDate on, Term term) {
        clocks.start(new Clocks.Start(number, kind, "", basis, "penalty-decided", on.atStartOfDay(OfficeClock.ZONE).toInstant(), term, null, WaitingFor.US));
    }
}
