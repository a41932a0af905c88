package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the officers answer to the points of a review that sent the case back. */
@Service
@Transactional
public class ReviewComments {
    private final ReviewDesk desk;
    private final CaseReading cases;

    ReviewComments(ReviewDesk desk, CaseReading cases) {
        this.desk = desk;
        this.cases = cases;
    }

    public void answer(MatterNumber number, int seq, String words) {
        SharedGround.NOT_FOR_YOU.refuseIf(!cases.officerSide(number));
        desk.newest(number).answerComment(seq, words, desk.actor(), desk.now());
        desk.note(number, "comment-answered", Map.of("comment", seq));
    }

    /** Before a case is sent again: every point of the newest review was answered. @throws cn.dangchang.shared.Refusal COMMENTS_UNANSWERED */
    @Transactional(readOnly = true)
    public void requireAnswered(MatterNumber number) {
        desk.reviews().findFirstByNumberOrderByRoundDesc(number.value()).ifPresent(LegalReview::requireCommentsAnswered);
    }
}
