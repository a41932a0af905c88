package cn.dangchang.penalty.domain.decision;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import java.time.LocalDate;

/** Until when a decision is published: seven working days after it (安全生产法 78), or earlier where the agency set a shorter term. */
final class PublicationTerm {
    static final Term BY_LAW = Term.parse("7wd");

    private PublicationTerm() {}

    /** @return the term that ends first. */
    static Term earlier(Terms terms, LocalDate decidedOn, Term set) {
        return terms.dueOrProvisional(decidedOn, set).due().isBefore(terms.dueOrProvisional(decidedOn, BY_LAW).due()) ? set : BY_LAW;
    }
}
