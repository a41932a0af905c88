package cn.dangchang.penalty.domain.review;

import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.organisation.LegalReviewers.Reviewer;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.ReviewComment.Point;
import cn.dangchang.penalty.domain.review.ReviewedItem.Checked;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a review by themselves. */
class LegalReviewRulesTests {
    private static final PersonId REVIEWER = new PersonId("legal-reviewer-1");
    private static final PersonId OTHER = new PersonId("legal-reviewer-2");
    private static final MatterNumber NUMBER = new MatterNumber("HX-LA2026-0001");
    private static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final SixMatters SAID = new SixMatters("清楚", "充分", "准确", "合法", "适当", "规范");

    private LegalReview review;

    @BeforeEach
    void given() {
        review = LegalReview.opened(NUMBER, new AgencyId("HX"), 1, DossierOf.draft(1, DossierOf.weight(60000), true), NOW);
        review.give(REVIEWER, NOW);
        review.check(List.of(new Checked(ProcedureItem.OFFICERS, Verdict.GREEN, "好"), new Checked(ProcedureItem.EVIDENCE, Verdict.RED, "缺证据"),
                new Checked(ProcedureItem.COMPETENCE, Verdict.PERSON, "须核对")));
    }

    @Test
    void aPassAnswersWhateverIsNotInOrder() {
        refusedFor(ReviewGround.ITEMS_UNANSWERED, () -> decide(ReviewOutcome.PASSED));
        refusedFor(ReviewGround.ITEM_NEEDS_A_NOTE, () -> review.answer(ProcedureItem.EVIDENCE, true, " ", REVIEWER));
        review.answer(ProcedureItem.EVIDENCE, true, "纸质卷宗中有询问笔录", REVIEWER);
        refusedFor(ReviewGround.ITEMS_UNANSWERED, () -> decide(ReviewOutcome.PASSED));
        review.answer(ProcedureItem.COMPETENCE, true, null, REVIEWER);
        decide(ReviewOutcome.PASSED);
        LegalReview.requirePassed(Optional.of(review), 1, "h1");
    }

    @Test
    void whatTheReviewerFindsWrongIsNotPassed() {
        review.answer(ProcedureItem.EVIDENCE, true, "纸质卷宗中有询问笔录", REVIEWER);
        review.answer(ProcedureItem.COMPETENCE, true, null, REVIEWER);
        refusedFor(ReviewGround.ITEM_NEEDS_A_NOTE, () -> review.answer(ProcedureItem.OFFICERS, false, null, REVIEWER));
        review.answer(ProcedureItem.OFFICERS, false, "笔录中的签名不是本人", REVIEWER);
        refusedFor(ReviewGround.ITEM_NOT_IN_ORDER, () -> decide(ReviewOutcome.PASSED));
    }

    @Test
    void anAnswerFallsAwayWhenTheCheckSaysSomethingElse() {
        review.answer(ProcedureItem.EVIDENCE, true, "纸质卷宗中有询问笔录", REVIEWER);
        review.answer(ProcedureItem.COMPETENCE, true, null, REVIEWER);
        review.check(List.of(new Checked(ProcedureItem.EVIDENCE, Verdict.RED, "证据取得不合法")));
        refusedFor(ReviewGround.ITEMS_UNANSWERED, () -> decide(ReviewOutcome.PASSED));
    }

    @Test
    void aReturnAndARejectionNameTheirPoints() {
        refusedFor(ReviewGround.POINTS_NEEDED, () -> decide(ReviewOutcome.RETURNED));
        refusedFor(ReviewGround.POINTS_NEEDED, () -> decide(ReviewOutcome.REJECTED));
        refusedFor(ReviewGround.COMMENT_INCOMPLETE, () -> review.comment(new Point(UUID.randomUUID(), 1, " ", "写错"), REVIEWER, NOW));
        refusedFor(ReviewGround.COMMENT_INCOMPLETE, () -> review.comment(new Point(UUID.randomUUID(), null, "原文", "写错"), REVIEWER, NOW));
        review.comment(new Point(null, null, null, "裁量理由没有写明企业规模"), REVIEWER, NOW);
        decide(ReviewOutcome.RETURNED);
        refusedFor(ReviewGround.COMMENTS_UNANSWERED, review::requireCommentsAnswered);
        refusedFor(ReviewGround.COMMENT_NEEDS_AN_ANSWER, () -> review.answerComment(1, "", OTHER, NOW));
        review.answerComment(1, "已补充", OTHER, NOW);
        review.requireCommentsAnswered();
        refusedFor(ReviewGround.ALREADY_DECIDED, () -> decide(ReviewOutcome.PASSED));
    }

    @Test
    void allSixMattersAreSaid() {
        refusedFor(ReviewGround.SIX_MATTERS_INCOMPLETE, () -> review.decide(ReviewOutcome.RETURNED, new SixMatters("清楚", "充分", "准确", "合法", "适当", " "), null,
                REVIEWER, TODAY, NOW));
    }

    @Test
    void nobodyButTheReviewerToWhomItWasGivenReviews() {
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> review.answer(ProcedureItem.COMPETENCE, true, null, OTHER));
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> review.decide(ReviewOutcome.RETURNED, SAID, null, OTHER, TODAY, NOW));
        refusedFor(ReviewGround.ALREADY_THE_REVIEWER, () -> review.give(REVIEWER, NOW));
        review.give(OTHER, NOW);
        refusedFor(ReviewGround.NOT_YOUR_REVIEW, () -> decide(ReviewOutcome.PASSED));
    }

    @Test
    void theGateAsksForAPassOfExactlyThatContent() {
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, () -> LegalReview.requirePassed(Optional.empty(), 1, "h1"));
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, () -> LegalReview.requirePassed(Optional.of(review), 1, "h1"));
        refusedFor(ReviewGround.REVIEW_OF_ANOTHER_VERSION, () -> LegalReview.requirePassed(Optional.of(review), 2, "h1"));
        refusedFor(ReviewGround.REVIEW_OF_ANOTHER_VERSION, () -> LegalReview.requirePassed(Optional.of(review), 1, "h2"));
        review.comment(new Point(null, null, null, "补正"), REVIEWER, NOW);
        decide(ReviewOutcome.RETURNED);
        refusedFor(ReviewGround.REVIEW_NOT_PASSED, () -> LegalReview.requirePassed(Optional.of(review), 1, "h1"));
    }

    @Test
    void whoBeginsToReviewNeedsTheQualification() {
        assertThat(reviewer(LocalDate.of(2017, 12, 31), null).qualified(FROM)).isTrue();
        assertThat(reviewer(FROM, null).qualified(FROM)).isFalse();
        assertThat(reviewer(null, null).qualified(FROM)).isFalse();
        assertThat(reviewer(null, "C2019").qualified(FROM)).isTrue();
        refusedFor(ReviewGround.REVIEWER_NOT_QUALIFIED, () -> ReviewerRules.require(reviewer(FROM, null), file(OTHER, OTHER), FROM));
    }

    @Test
    void whoWorksOnTheCaseOrDecidedAboutItDoesNotReviewIt() {
        ReviewerRules.require(reviewer(null, "C2019"), file(OTHER, OTHER), FROM);
        refusedFor(ReviewGround.REVIEWER_IS_OFFICER_OF_THE_CASE, () -> ReviewerRules.require(reviewer(null, "C2019"), file(REVIEWER, OTHER), FROM));
        refusedFor(ReviewGround.REVIEWER_DECIDED_EARLIER, () -> ReviewerRules.require(reviewer(null, "C2019"), file(OTHER, REVIEWER), FROM));
    }

    private void decide(ReviewOutcome outcome) {
        review.decide(outcome, SAID, null, REVIEWER, TODAY, NOW);
    }

    private static Reviewer reviewer(LocalDate first, String qualification) {
        return new Reviewer(REVIEWER, "严问渠", new AgencyId("HX"), first, qualification);
    }

    private static PenaltyCaseFile file(PersonId officer, PersonId reviewedBy) {
        var filing = new PenaltyCaseFile.Filing("案", "由", TODAY, "", "", List.of(officer), TODAY, reviewedBy, TODAY, null, new PersonId("leader-1"), TODAY, null,
                TODAY, null, null, false, null);
        return new PenaltyCaseFile(NUMBER, new AgencyId("HX"), CaseSource.TRANSFER, "1", null, "厂", null, null, null, null, null, List.of(officer), null, NOW,
                PenaltyCaseFile.Stage.CONCLUDED, List.of(), List.of(), List.of(), filing, null, null, null, false, List.of(), null, null);
    }
}
