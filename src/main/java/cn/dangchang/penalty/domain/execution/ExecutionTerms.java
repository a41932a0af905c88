package cn.dangchang.penalty.domain.execution;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The terms of execution, each as it is set on the day on which it begins. */
@Component
class ExecutionTerms {
    static final String STATEMENT = "payment-reminder-statement";
    static final String NOTICE = "enforcement-notice";
    static final String COURT = "court-application";

    private final Terms terms;
    private final RuleSettings settings;

    ExecutionTerms(Terms terms, RuleSettings settings) {
        this.terms = terms;
        this.settings = settings;
    }

    /** @return the last day of the term. */
    LocalDate end(String term, AgencyId agency, LocalDate from) {
        return terms.dueOrProvisional(from, term(term, agency, from)).due();
    }

    /** @return how many days the term has, as a document says it. */
    int days(String term, AgencyId agency, LocalDate on) {
        return term(term, agency, on).count();
    }

    String basis(String term, AgencyId agency, LocalDate on) {
        return settings.of(term, agency, on).basis();
    }

    String account(AgencyId agency, LocalDate on) {
        return settings.of("fine-account", agency, on).value();
    }

    /**
     * A judgment ends the remedies with its day; a decision on reconsideration leaves fifteen days to sue; without either the longest term runs
     * from service: six months to sue, or sixty days where reconsideration has to come first and was not sought.
     */
    CourtWindow window(Obligation obligation) {
        var agency = obligation.matter().agency();
        var remediesEnd = obligation.lastRemedy().map(remedy -> remedy.kind() == cn.dangchang.penalty.Fines.Remedy.LITIGATION ? remedy.endedOn()
                : end("litigation-after-reconsideration", agency, remedy.endedOn())).orElseGet(() -> end(obligation.reconsiderationFirst()
                ? "remedy-reconsideration" : "remedy-litigation", agency, obligation.servedOn()));
        return new CourtWindow(remediesEnd.plusDays(1), end(COURT, agency, remediesEnd));
    }

    private Term term(String term, AgencyId agency, LocalDate on) {
        return Term.parse(settings.of(term, agency, on).value());
    }
}
