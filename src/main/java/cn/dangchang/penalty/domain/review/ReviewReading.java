package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.Dossier.Paper;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Result;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bench and the case's own page show of reviews. */
@Service
@Transactional(readOnly = true)
public class ReviewReading {
    private static final Set<Role> READERS = Set.of(Role.LEGAL_REVIEWER, Role.LEADER, Role.HEAD);
    private final ReviewDesk desk;
    private final ReviewSources sources;

    ReviewReading(ReviewDesk desk, ReviewSources sources) {
        this.desk = desk;
        this.sources = sources;
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless reviewer or leader */
    public void requireReader() {
        SharedGround.NOT_FOR_YOU.refuseIf(desk.acting().required().roles().stream().noneMatch(READERS::contains));
    }

    /** @return who has the open review, without anybody's scope: for the list of tasks. */
    public Optional<PersonId> reviewerOf(MatterNumber number) {
        return desk.reviews().findFirstByNumberOrderByRoundDesc(number.value()).map(LegalReview::view).filter(ReviewFile::open).map(ReviewFile::reviewer);
    }

    /** @return every review of a case that the acting person may see, the newest first. */
    public List<ReviewFile> of(MatterNumber number) {
        sources.cases().find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        return desk.reviews().of(number.value()).stream().map(LegalReview::view).toList();
    }

    public Bench bench(MatterNumber number) {
        requireReader();
        var reviews = of(number);
        SharedGround.NOT_FOR_YOU.refuseIf(reviews.isEmpty());
        var review = reviews.get(0);
        var dossier = sources.dossiers().of(number);
        var before = reviews.stream().skip(1).findFirst().orElse(null);
        var sent = dossier.version(review.draftVersion()).orElseThrow(ReviewGround.NO_DRAFT::refusal);
        var changes = before == null ? List.<DraftChange>of() : dossier.version(before.draftVersion()).map(each -> DraftChange.between(each, sent)).orElse(List.of());
        var added = before == null ? List.<Paper>of() : dossier.papers().stream().filter(each -> each.issuedAt().isAfter(before.openedAt())).toList();
        return new Bench(sources.cases().file(number), review, reviews.subList(1, reviews.size()), before, dossier, sent, checklist(review, dossier), changes, added,
                review.open() && desk.actor().equals(review.reviewer()));
    }

    /** An open review shows the check as it is now, with the answers that still answer it; a decided one what was decided on. */
    private List<Row> checklist(ReviewFile review, Dossier dossier) {
        var answers = review.items().stream().collect(Collectors.toMap(ReviewFile.Item::item, each -> each));
        if (!review.open()) {
            return review.items().stream().map(each -> new Row(each.item(), each.verdict(), each.reason().lines().toList(), each.inOrder(), each.note())).toList();
        }
        return ProcedureCheck.of(dossier).stream().map(each -> row(each, answers.get(each.item()))).toList();
    }

    private Row row(Result result, ReviewFile.Item answer) {
        var reason = sources.words().reasons(result);
        boolean holds = answer != null && answer.verdict() == result.verdict() && answer.reason().equals(reason);
        return new Row(result.item(), result.verdict(), reason.lines().toList(), holds ? answer.inOrder() : null, holds ? answer.note() : null);
    }

    /** One item of the checklist. @param inOrder what the reviewer says, null for nothing yet */
    public record Row(ProcedureItem item, Verdict verdict, List<String> reasons, Boolean inOrder, String note) {
        public boolean waits() {
            return verdict != Verdict.GREEN && inOrder == null;
        }
    }

    /** @param earlier reviews of the same case; @param before the one before, null for the first; @param sent the version that is reviewed */
    public record Bench(PenaltyCaseFile file, ReviewFile review, List<ReviewFile> earlier, ReviewFile before, Dossier dossier, CaseDraft sent, List<Row> checklist,
                        List<DraftChange> changes, List<Paper> added, boolean mine) {}
}
