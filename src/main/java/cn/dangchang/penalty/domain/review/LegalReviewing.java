package cn.dangchang.penalty.domain.review;

import cn.dangchang.documents.Documents;
import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.review.ReviewComment.Point;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviewer does: answers the items, writes points at their places, decides with the six matters; the opinion is issued at once. */
@Service
@Transactional
public class LegalReviewing {
    private final ReviewDesk desk;
    private final ReviewerRules rules;
    private final ReviewSources sources;
    private final ReviewPapers papers;
    private final LegalReviewers reviewers;

    LegalReviewing(ReviewDesk desk, ReviewerRules rules, ReviewSources sources, ReviewPapers papers, LegalReviewers reviewers) {
        this.desk = desk;
        this.rules = rules;
        this.sources = sources;
        this.papers = papers;
        this.reviewers = reviewers;
    }

    /** Only the reviewer to whom it was given, and only one who may. */
    public void requireMayReview(MatterNumber number, PersonId person) {
        rules.require(person, sources.cases().file(number), desk.today());
        desk.reviews().findFirstByNumberOrderByRoundDesc(number.value()).orElseThrow(ReviewGround.NO_REVIEW_OPEN::refusal).requireReviewer(person);
    }

    public void answer(MatterNumber number, ProcedureItem item, boolean inOrder, String note) {
        var review = mine(number);
        review.check(sources.checked(number));
        review.answer(item, inOrder, note, desk.actor());
        desk.note(number, "item-answered", Map.of("item", item.word(), "inOrder", inOrder));
    }

    /** @param document null for the draft itself. */
    public void comment(MatterNumber number, UUID document, Integer page, String quote, String text) {
        var review = mine(number);
        if (document != null) {
            sources.requirePlace(number, document, page, quote);
        }
        int seq = review.comment(new Point(document, page, quote, text), desk.actor(), desk.now());
        desk.note(number, "comment-written", Map.of("comment", seq));
    }

    public void drop(MatterNumber number, int seq) {
        mine(number).drop(seq, desk.actor());
        desk.note(number, "comment-dropped", Map.of("comment", seq));
    }

    public void decide(MatterNumber number, ReviewOutcome outcome, SixMatters matters, String opinion) {
        var review = mine(number);
        var draft = sources.draft(number);
        ReviewGround.REVIEW_OF_ANOTHER_VERSION.refuseIf(!review.view().draftHash().equals(draft.hash()) || review.view().draftVersion() != draft.version());
        review.check(sources.checked(number));
        review.decide(outcome, matters, opinion, desk.actor(), desk.today(), desk.now());
        var issued = papers.issue(review.view(), sources.cases().file(number), draft, desk.today());
        review.issued(issued.id(), issued.number());
        reviewers.reviewed(desk.actor(), desk.today());
        desk.note(number, outcome.name().toLowerCase(java.util.Locale.ROOT), Map.of("round", review.round(), "document", issued.id().toString()));
    }

    private LegalReview mine(MatterNumber number) {
        var file = sources.cases().find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var review = desk.newest(number);
        rules.require(desk.actor(), file, desk.today());
        review.requireReviewer(desk.actor());
        return review;
    }
}
