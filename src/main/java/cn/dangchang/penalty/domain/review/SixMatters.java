package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.ReviewGround;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the reviewer says on each of the six matters: facts, evidence, legal basis, procedure, discretion, papers. */
@Embeddable
public record SixMatters(@Column(name = "on_facts") String facts, @Column(name = "on_evidence") String evidence, @Column(name = "on_basis") String basis,
                         @Column(name = "on_procedure") String procedure, @Column(name = "on_discretion") String discretion,
                         @Column(name = "on_papers") String papers) {
    void requireComplete() {
        said(facts, "facts");
        said(evidence, "evidence");
        said(basis, "basis");
        said(procedure, "procedure");
        said(discretion, "discretion");
        said(papers, "papers");
    }

    private static void said(String text, String field) {
        ReviewGround.SIX_MATTERS_INCOMPLETE.refuseAtIf(text == null || text.isBlank(), field);
    }
}
