package cn.dangchang.penalty.domain.review;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where every command of a review begins and ends: the newest review, locked; the day; the note in the trail. */
@Component
class ReviewDesk {
    private final LegalReviews reviews;
    private final Acting acting;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    ReviewDesk(LegalReviews reviews, Acting acting, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.reviews = reviews;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** @return the newest review of the case, with the case and itself locked. */
    LegalReview newest(MatterNumber number) {
        reviews.holdCase(number.value());
        return reviews.lockNewest(number.value()).orElseThrow(ReviewGround.NO_REVIEW_OPEN::refusal);
    }

    LegalReviews reviews() {
        return reviews;
    }

    PersonId actor() {
        return acting.required().person();
    }

    Acting acting() {
        return acting;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void note(MatterNumber number, String action, Map<String, ?> facts) {
        trail.record(number, "penalty.review-" + action, facts);
        pages.invalidate("matter:" + number);
    }
}
