package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One point of the reviewer, at its place in a document or in the draft, and what the officers answered. */
@Entity
@Table(schema = "penalty", name = "legal_review_comment")
class ReviewComment {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "review")
    private LegalReview review;
    private int seq;
    private UUID document;
    private Integer page;
    private String quote;
    private String text;
    private Instant writtenAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected ReviewComment() {}

    /** @param document null for the draft itself, and then the page is too. */
    record Point(UUID document, Integer page, String quote, String text) {}

    static ReviewComment of(LegalReview review, int seq, Point point, Instant at) {
        ReviewGround.COMMENT_INCOMPLETE.refuseAtIf(point.text() == null || point.text().isBlank(), "text");
        ReviewGround.COMMENT_INCOMPLETE.refuseAtIf(point.document() != null && (point.page() == null || point.page() < 1), "page");
        ReviewGround.COMMENT_INCOMPLETE.refuseAtIf(point.document() != null && (point.quote() == null || point.quote().isBlank()), "quote");
        var comment = new ReviewComment();
        comment.id = UUID.randomUUID();
        comment.review = review;
        comment.seq = seq;
        comment.document = point.document();
        comment.page = point.document() == null ? null : point.page();
        comment.quote = point.quote() == null || point.quote().isBlank() ? null : point.quote().strip();
        comment.text = point.text().strip();
        comment.writtenAt = at;
        return comment;
    }

    void answer(String words, PersonId by, Instant at) {
        ReviewGround.COMMENT_NEEDS_AN_ANSWER.refuseAtIf(words == null || words.isBlank(), "answer");
        answer = words.strip();
        answeredBy = by.value();
        answeredAt = at;
    }

    int seq() {
        return seq;
    }

    boolean answered() {
        return answer != null;
    }

    ReviewFile.Comment view() {
        return new ReviewFile.Comment(seq, document, page, quote, text, writtenAt, answer, PersonId.orNull(answeredBy), answeredAt);
    }
}
