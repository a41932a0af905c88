package cn.dangchang.penalty.domain.execution;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.Fines.Remedy;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The terms of an execution, reckoned with the agency's settings. */
@Component
class ExecutionTerms {
    static final String STATEMENT = "fine-statement";
    static final String NOTICE = "enforcement-notice";
    static final String REMEDY = "fine-remedy";
    static final String WINDOW = "court-window";

    private final RuleSettings settings;
    private final Terms terms;

    ExecutionTerms(RuleSettings settings, Terms terms) {
        this.settings = settings;
        this.terms = terms;
    }

    /** @return last day on which the party may state its case after the reminder. */
    LocalDate statementEnds(Obligation fine, LocalDate served) {
        return end(fine, STATEMENT, served);
    }

    /** Sixty days for reconsideration, six months where one may sue at once, fifteen days after a reconsideration; a judgment ends it. */
    LocalDate remedyEnds(Obligation fine) {
        var last = fine.lastChallenge();
        if (last.isPresent()) {
            var ended = last.get().endedOn();
            return ended == null ? LocalDate.MAX : last.get().kind() == Remedy.LITIGATION ? ended : end(fine, "remedy-after-reconsideration", ended);
        }
        var reconsideration = end(fine, "remedy-reconsideration", fine.servedOn());
        return fine.reconsiderationFirst() ? reconsideration : later(reconsideration, end(fine, "remedy-litigation", fine.servedOn()));
    }

    /** @return the day from which the three months are counted. */
    LocalDate windowFrom(Obligation fine) {
        return later(remedyEnds(fine), fine.deferredUntil().orElse(LocalDate.MIN));
    }

    CourtWindow window(Obligation fine) {
        var notice = fine.current(StepKind.NOTICE).map(ExecutionStep::servedOn).map(served -> end(fine, NOTICE, served)).orElse(null);
        var remedy = remedyEnds(fine);
        return new CourtWindow(remedy, notice, remedy.equals(LocalDate.MAX) ? remedy : end(fine, WINDOW, windowFrom(fine)));
    }

    private LocalDate end(Obligation fine, String setting, LocalDate from) {
        return terms.dueOrProvisional(from, Term.parse(settings.of(setting, fine.matter().agency(), from).value())).due();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(LocalDate::compareTo).orElseThrow();
    }
}
