package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.EXTENSION_STILL_UNDECIDED;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REVIEW;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.rectification.RectificationReviews;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares and completes the review of what was reported or has passed its day. */
@Service
@Transactional
public class Reviewing implements RectificationReviews {
    /** Inputs of the decision {@code escalation} that the reviewers may name. */
    public static final List<String> CIRCUMSTANCES = List.of("patrolledForShow", "repeatedAccidents", "majorHazardAfterSelfCheck", "suspensionExpired",
            "majorRisk", "longStopped", "conditionsLost");

    private final RectificationDesk desk;
    private final ReviewRecords records;
    private final ReviewPaper paper;
    private final OfficerSigning signing;
    private final RectificationClocks clocks;

    Reviewing(RectificationDesk desk, ReviewRecords records, ReviewPaper paper, OfficerSigning signing, RectificationClocks clocks) {
        this.desk = desk;
        this.records = records;
        this.paper = paper;
        this.signing = signing;
        this.clocks = clocks;
    }

    @Override
    public void record(MatterNumber number, Result result) {
        var matter = toReview(number);
        records.record(matter, result, desk.today());
        desk.note(matter, "item-reviewed", Map.of("item", result.seq(), "passed", result.passed()));
    }

    @Override
    public void circumstances(MatterNumber number, Set<String> circumstances) {
        var matter = toReview(number);
        records.draft(matter, desk.today()).circumstances(circumstances);
        desk.note(matter, "circumstances-named", Map.of("circumstances", circumstances.stream().sorted().toList()));
    }

    @Override
    public void sign(MatterNumber number, PersonId reviewer, String pin, UUID image) {
        signed(number, subject -> signing.sign(subject, reviewer, pin, image, desk.today()));
    }

    @Override
    public void signByParty(MatterNumber number, String name, UUID image) {
        signed(number, subject -> signing.signByParty(subject, name, image));
    }

    @Override
    public void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video) {
        signed(number, subject -> signing.refusedByParty(subject, name, reason, witness, video));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var matter = desk.seen(number);
        return records.begun(matter).filter(review -> !review.results().isEmpty()).map(review -> signing.valid(paper.subject(matter, review))).orElse(List.of());
    }

    /** @return the opinion as it would be issued now, marked as draft. */
    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number) {
        var matter = desk.seen(number);
        return paper.preview(matter, records.begun(matter).filter(review -> !review.results().isEmpty()).orElseThrow(NOTHING_TO_REVIEW::refusal));
    }

    /** The review stands, its opinion is issued and handed over; failed items go to a leader with what the rules propose. */
    public Verdict complete(MatterNumber number, String note) {
        var matter = toReview(number);
        EXTENSION_STILL_UNDECIDED.refuseIf(records.extensionUndecided(matter));
        var review = records.begun(matter).orElseThrow(NOTHING_TO_REVIEW::refusal);
        review.requireResults(matter);
        var subject = paper.subject(matter, review);
        var signers = signing.requireTwo(subject, review.on(), REVIEW_BY_FEWER_THAN_TWO);
        var opinion = paper.issue(matter, review, subject);
        review.complete(matter, signers, opinion.id(), opinion.number(), note);
        clocks.endItems(matter, "reviewed");
        clocks.end(matter, RectificationClocks.REVIEW, "reviewed");
        if (review.anyFailed()) {
            records.propose(matter, review);
        }
        desk.note(matter, "reviewed", Map.of("review", review.id().toString(), "opinion", opinion.id().toString(),
                "reviewers", signers.stream().map(PersonId::value).toList(), "anyPassed", review.anyPassed(), "anyFailed", review.anyFailed()));
        return new Verdict(review.anyPassed(), review.anyFailed(), matter.items().stream().anyMatch(Item::awaited));
    }

    private void signed(MatterNumber number, Consumer<Subject> signature) {
        var matter = toReview(number);
        var review = records.begun(matter).orElseThrow(NOTHING_TO_REVIEW::refusal);
        review.requireResults(matter);
        signature.accept(paper.subject(matter, review));
        desk.note(matter, "review-signed", Map.of("review", review.id().toString()));
    }

    private Rectification toReview(MatterNumber number) {
        var matter = desk.open(number);
        desk.scope().requireOfficerSide(matter);
        matter.requireOpen();
        return matter;
    }

    /** @param itemsOpen items whose own day is still to come. */
    public record Verdict(boolean anyPassed, boolean anyFailed, boolean itemsOpen) {}
}
