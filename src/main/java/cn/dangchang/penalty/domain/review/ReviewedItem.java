package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.ReviewGround;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the check says about one item, and what the reviewer answers; an answer holds for exactly what it answered. */
@Entity
@Table(schema = "penalty", name = "legal_review_item")
class ReviewedItem {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "review")
    private LegalReview review;
    @Enumerated(EnumType.STRING)
    private ProcedureItem item;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String reason;
    private Boolean inOrder;
    private String note;

    protected ReviewedItem() {}

    static ReviewedItem of(LegalReview review, Checked checked) {
        var some = new ReviewedItem();
        some.id = UUID.randomUUID();
        some.review = review;
        some.item = checked.item();
        some.says(checked);
        return some;
    }

    /** The check as it is now. @param reason in words */
    record Checked(ProcedureItem item, Verdict verdict, String reason) {}

    /** Keeps what the check says now; an answer to something else falls away. */
    void says(Checked checked) {
        if (!answers(checked)) {
            inOrder = null;
            note = null;
        }
        verdict = checked.verdict();
        reason = checked.reason();
    }

    void answer(boolean good, String words) {
        boolean silent = words == null || words.isBlank();
        ReviewGround.ITEM_NEEDS_A_NOTE.refuseAtIf(silent && (verdict == Verdict.RED || !good), "note");
        inOrder = good;
        note = silent ? null : words.strip();
    }

    boolean is(ProcedureItem some) {
        return item == some;
    }

    boolean answers(Checked checked) {
        return verdict == checked.verdict() && reason != null && reason.equals(checked.reason());
    }

    boolean answered() {
        return verdict == Verdict.GREEN || inOrder != null;
    }

    boolean inOrder() {
        return inOrder == null ? verdict == Verdict.GREEN : inOrder;
    }

    ReviewFile.Item view() {
        return new ReviewFile.Item(item, verdict, reason, inOrder, note);
    }
}
