package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.ReviewComment.Point;
import cn.dangchang.penalty.domain.review.ReviewedItem.Checked;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 法制审核 of one version of what is proposed: one reviewer, the items of the procedure, the points, the six matters, the outcome. */
@Entity
@Table(schema = "penalty", name = "legal_review")
class LegalReview {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String number;
    private String agency;
    private int round;
    private int draftVersion;
    private String draftHash;
    private BigDecimal fine;
    private Instant openedAt;
    private String reviewer;
    private Instant distributedAt;
    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;
    private LocalDate decidedOn;
    private Instant decidedAt;
    @Embedded
    private SixMatters matters;
    private String opinion;
    private UUID document;
    private String documentNumber;
    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL)
    private List<ReviewedItem> items = new ArrayList<>();
    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<ReviewComment> comments = new ArrayList<>();

    protected LegalReview() {}

    static LegalReview opened(MatterNumber number, AgencyId agency, int round, CaseDraft draft, Instant at) {
        var review = new LegalReview();
        review.id = UUID.randomUUID();
        review.number = number.value();
        review.agency = agency.value();
        review.round = round;
        review.draftVersion = draft.version();
        review.draftHash = draft.hash();
        review.fine = draft.penalties().stream().map(CaseDraft.Penalty::fine).reduce(BigDecimal.ZERO, BigDecimal::add);
        review.openedAt = at;
        return review;
    }

    /** Without a pass of exactly that content nothing is decided. @param newest of the case */
    static void requirePassed(Optional<LegalReview> newest, int draftVersion, String hash) {
        var review = newest.orElseThrow(ReviewGround.REVIEW_NOT_PASSED::refusal);
        ReviewGround.REVIEW_OF_ANOTHER_VERSION.refuseIf(review.draftVersion != draftVersion || !review.draftHash.equals(hash));
        ReviewGround.REVIEW_NOT_PASSED.refuseIf(review.outcome != ReviewOutcome.PASSED);
    }

    void give(PersonId person, Instant at) {
        requireOpen();
        ReviewGround.ALREADY_THE_REVIEWER.refuseAtIf(person.value().equals(reviewer), "receiver");
        reviewer = person.value();
        distributedAt = at;
    }

    /** What the check says now; an answer to something else falls away. */
    void check(List<Checked> now) {
        requireOpen();
        now.forEach(checked -> item(checked.item()).ifPresentOrElse(known -> known.says(checked), () -> items.add(ReviewedItem.of(this, checked))));
    }

    void answer(ProcedureItem item, boolean good, String note, PersonId by) {
        requireReviewer(by);
        item(item).orElseThrow(ReviewGround.NO_SUCH_ITEM::refusal).answer(good, note);
    }

    int comment(Point point, PersonId by, Instant at) {
        requireReviewer(by);
        int seq = comments.stream().mapToInt(ReviewComment::seq).max().orElse(0) + 1;
        comments.add(ReviewComment.of(this, seq, point, at));
        return seq;
    }

    void drop(int seq, PersonId by) {
        requireReviewer(by);
        ReviewGround.NO_SUCH_COMMENT.refuseIf(!comments.removeIf(each -> each.seq() == seq));
    }

    /** A pass answers whatever the check did not find in order; a return or rejection names its points. */
    void decide(ReviewOutcome how, SixMatters on, String words, PersonId by, LocalDate day, Instant at) {
        requireReviewer(by);
        on.requireComplete();
        if (how == ReviewOutcome.PASSED) {
            long open = items.stream().filter(each -> !each.answered()).count();
            ReviewGround.ITEMS_UNANSWERED.refuseAtIf(open > 0, "decision", open);
            ReviewGround.ITEM_NOT_IN_ORDER.refuseAtIf(items.stream().anyMatch(each -> !each.inOrder()), "decision");
        } else {
            ReviewGround.POINTS_NEEDED.refuseAtIf(comments.isEmpty(), "decision");
        }
        outcome = how;
        matters = on;
        opinion = words == null || words.isBlank() ? null : words.strip();
        decidedOn = day;
        decidedAt = at;
    }

    void issued(UUID sheet, String sheetNumber) {
        document = sheet;
        documentNumber = sheetNumber;
    }

    void withdraw(LocalDate day, Instant at) {
        requireOpen();
        outcome = ReviewOutcome.WITHDRAWN;
        decidedOn = day;
        decidedAt = at;
    }

    void answerComment(int seq, String words, PersonId by, Instant at) {
        ReviewGround.NO_REVIEW_OPEN.refuseIf(outcome != ReviewOutcome.RETURNED && outcome != ReviewOutcome.REJECTED);
        comments.stream().filter(each -> each.seq() == seq).findFirst().orElseThrow(ReviewGround.NO_SUCH_COMMENT::refusal).answer(words, by, at);
    }

    void requireCommentsAnswered() {
        boolean sentBack = outcome == ReviewOutcome.RETURNED || outcome == ReviewOutcome.REJECTED;
        ReviewGround.COMMENTS_UNANSWERED.refuseIf(sentBack && comments.stream().anyMatch(each -> !each.answered()),
                comments.stream().filter(each -> !each.answered()).count());
    }

    void requireReviewer(PersonId person) {
        requireOpen();
        ReviewGround.NOT_YOUR_REVIEW.refuseIf(!person.value().equals(reviewer));
    }

    private void requireOpen() {
        ReviewGround.ALREADY_DECIDED.refuseIf(outcome != null);
    }

    private Optional<ReviewedItem> item(ProcedureItem some) {
        return items.stream().filter(each -> each.is(some)).findFirst();
    }

    int round() {
        return round;
    }

    PersonId reviewer() {
        return PersonId.orNull(reviewer);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    ReviewFile view() {
        var sorted = items.stream().map(ReviewedItem::view).sorted(java.util.Comparator.comparing(ReviewFile.Item::item)).toList();
        return new ReviewFile(number(), round, draftVersion, draftHash, fine, openedAt, reviewer(), outcome, decidedOn, matters, opinion, document,
                documentNumber, sorted, comments.stream().map(ReviewComment::view).toList());
    }
}
