package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.FAILED_RESULT_NEEDS_A_REMARK;
import static cn.dangchang.rectification.RectificationGround.ITEM_NOT_YET_DUE;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REVIEW;
import static cn.dangchang.rectification.RectificationGround.RESULT_MISSING;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.REVIEW_WITHOUT_DOCUMENT;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Two officers look again, item by item. Prepared on the spot, complete once its opinion is issued. */
@Entity
@Table(schema = "rectification", name = "review")
class Review {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private UUID rectification;
    private int round;
    private LocalDate reviewedOn;
    private List<String> reviewers = new ArrayList<>();
    private List<String> circumstances = new ArrayList<>();
    private UUID opinion;
    private String opinionNumber;
    private String note;
    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<ItemResult> results = new ArrayList<>();

    protected Review() {}

    static Review begun(Rectification matter, int round, LocalDate on) {
        var review = new Review();
        review.id = UUID.randomUUID();
        review.rectification = matter.id();
        review.round = round;
        review.reviewedOn = on;
        return review;
    }

    void record(Rectification matter, Result result, LocalDate today) {
        matter.requireOpen();
        ITEM_NOT_YET_DUE.refuseIf(!matter.item(result.seq()).reviewable(today), result.seq());
        FAILED_RESULT_NEEDS_A_REMARK.refuseIf(!result.passed() && (result.remark() == null || result.remark().isBlank()), result.seq());
        reviewedOn = today;
        results.stream().filter(each -> each.seq() == result.seq()).findFirst()
                .ifPresentOrElse(each -> each.change(result), () -> results.add(ItemResult.of(this, result)));
        results.sort(java.util.Comparator.comparingInt(ItemResult::seq));
    }

    void circumstances(Set<String> named) {
        circumstances = new ArrayList<>(new java.util.TreeSet<>(named));
    }

    /** Every item that is reported or past its day has its result. */
    void requireResults(Rectification matter) {
        var due = matter.reviewable(reviewedOn);
        NOTHING_TO_REVIEW.refuseIf(due.isEmpty());
        due.stream().filter(item -> results.stream().noneMatch(each -> each.seq() == item.seq())).findFirst()
                .ifPresent(item -> RESULT_MISSING.refuseIf(true, item.seq()));
    }

    /**
     * The review stands: at least two different officers signed, and its opinion is issued.
     *
     * @throws cn.dangchang.shared.Refusal REVIEW_BY_FEWER_THAN_TWO, RESULT_MISSING, REVIEW_WITHOUT_DOCUMENT
     */
    void complete(Rectification matter, Collection<PersonId> signers, UUID document, String documentNumber, String remark) {
        requireResults(matter);
        requireTwo(signers);
        REVIEW_WITHOUT_DOCUMENT.refuseIf(document == null);
        reviewers = new ArrayList<>(signers.stream().map(PersonId::value).distinct().toList());
        opinion = document;
        opinionNumber = documentNumber;
        note = remark;
        matter.take(this);
    }

    static void requireTwo(Collection<PersonId> signers) {
        REVIEW_BY_FEWER_THAN_TWO.refuseIf(new HashSet<>(signers).size() < 2);
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    LocalDate on() {
        return reviewedOn;
    }

    boolean complete() {
        return opinion != null;
    }

    boolean anyPassed() {
        return results.stream().anyMatch(ItemResult::passed);
    }

    boolean anyFailed() {
        return results.stream().anyMatch(result -> !result.passed());
    }

    List<ItemResult> results() {
        return List.copyOf(results);
    }

    Set<String> circumstances() {
        return Set.copyOf(circumstances);
    }

    RectificationFile.Review view() {
        return new RectificationFile.Review(id, round, reviewedOn, results.stream().map(ItemResult::view).toList(),
                reviewers.stream().map(PersonId::new).toList(), opinion, opinionNumber, List.copyOf(circumstances), note);
    }
}
