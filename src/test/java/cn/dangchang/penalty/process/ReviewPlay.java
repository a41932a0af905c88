package cn.dangchang.penalty.process;

import cn.dangchang.penalty.ProofElement;
import cn.dangchang.penalty.domain.review.LegalReviewing;
import cn.dangchang.penalty.domain.review.ProcedureItem;
import cn.dangchang.penalty.domain.review.ReviewFile;
import cn.dangchang.penalty.domain.review.ReviewReading;
import cn.dangchang.penalty.domain.review.Verdict;
import cn.dangchang.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Plays a case through its legal review. */
public final class ReviewPlay {
    public static final PersonId REVIEWER_1 = new PersonId("legal-reviewer-1");
    public static final PersonId REVIEWER_2 = new PersonId("legal-reviewer-2");

    public final CasePlay play;

    public ReviewPlay(ApplicationContext house) {
        this(new CasePlay(house));
    }

    /** Goes on with a case that was played so far. */
    public ReviewPlay(CasePlay play) {
        this.play = play;
    }

    /** The party was told what is intended and gave its rights up; the case waits for its review. */
    public ReviewPlay sent(int fine) {
        play.transferred().filed();
        return submitted(fine);
    }

    /** The same after an investigation: both officers questioned somebody, which proves what a paper of the transfer proves too. */
    public static ReviewPlay investigated(ApplicationContext house, int fine) {
        var investigation = new InvestigationPlay(house);
        investigation.tie(investigation.signedInquiry(), Set.of(ProofElement.WHO, ProofElement.WHAT, ProofElement.SERIOUSNESS));
        return new ReviewPlay(investigation.play).submitted(fine);
    }

    private ReviewPlay submitted(int fine) {
        play.intend(1, "当事人为小型企业，违法行为持续一个月，属于一般阶次", Intended.fine(1, fine)).penaltyAgreed();
        new NoticePlay(play.house, play).submitted();
        return this;
    }

    /** The officers propose another fine for that reason. */
    public void proposes(int fine, String reason) {
        play.intend(1, reason, Intended.fine(1, fine));
    }

    /** The officers send the case to its review again. */
    public void sentAgain() {
        play.complete(CasePlay.INSPECTOR_1, "submit-draft", Map.of("way", "submit"));
    }

    public PersonId reviewer() {
        return play.as(CasePlay.LEADER, () -> play.house.getBean(ReviewReading.class).reviewerOf(play.number)).orElseThrow();
    }

    public ReviewFile review() {
        return play.as(REVIEWER_1, () -> play.house.getBean(ReviewReading.class).of(play.number)).get(0);
    }

    /** Whatever the check did not find in order is answered. */
    public ReviewPlay answered() {
        var reviewer = reviewer();
        var bench = play.as(reviewer, () -> play.house.getBean(ReviewReading.class).bench(play.number));
        bench.checklist().stream().filter(row -> row.verdict() != Verdict.GREEN).forEach(row -> answer(reviewer, row.item(), true, "已核对卷宗，符合要求"));
        return this;
    }

    public void answer(PersonId reviewer, ProcedureItem item, boolean inOrder, String note) {
        play.as(reviewer, () -> play.house.getBean(LegalReviewing.class).answer(play.number, item, inOrder, note));
    }

    public void comment(PersonId reviewer, String text) {
        play.as(reviewer, () -> play.house.getBean(LegalReviewing.class).comment(play.number, null, null, null, text));
    }

    public void decide(PersonId person, String decision) {
        play.complete(person, "legal-review", decision(decision));
    }

    public static Map<String, Object> decision(String decision) {
        return new HashMap<>(Map.of("decision", decision, "facts", "违法事实清楚", "evidence", "证据充分", "basis", "适用法律准确", "procedure", "程序合法", "discretion", "裁量适当",
                "papers", "文书规范"));
    }
}
