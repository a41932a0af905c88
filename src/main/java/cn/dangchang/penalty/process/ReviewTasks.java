package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.review.ReviewReading;
import cn.dangchang.penalty.domain.review.LegalReviewing;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose task a legal review is: the reviewer's to whom it was given. The other reviewers oversee it, since it may be handed over to them; a leader sees
 * what has no reviewer, and assigns one.
 */
@Component
class ReviewTasks {
    static final String KEY = "legal-review";
    private final ReviewReading reviews;
    private final LegalReviewing reviewing;

    ReviewTasks(ReviewReading reviews, LegalReviewing reviewing) {
        this.reviews = reviews;
        this.reviewing = reviewing;
    }

    Set<Audience> audiences(PenaltyCaseFile file) {
        return reviews.reviewerOf(file.number()).map(Audience::person).stream().collect(Collectors.toSet());
    }

    Set<Audience> overseers(PenaltyCaseFile file) {
        var reviewers = Audience.role(Role.LEGAL_REVIEWER, file.agency());
        return reviews.reviewerOf(file.number()).isPresent() ? Set.of(reviewers) : Set.of(reviewers, Audience.role(Role.LEADER, file.agency()));
    }

    void requireMayTake(TaskFacts task, PersonId person) {
        reviewing.requireMayReview(task.matter(), person);
    }
}
