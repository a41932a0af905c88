package cn.dangchang.rectification.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.ReviewOpinionContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Subject;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 整改复查意见书: quotes the orders in which the reviewed items stand, and says item by item what was found. */
@Component
class ReviewPaper {
    private static final String REVIEW = "review";

    private final Papers papers;
    private final OfficerSigning signing;

    ReviewPaper(Papers papers, OfficerSigning signing) {
        this.papers = papers;
        this.signing = signing;
    }

    /** @return what the reviewers and the party sign: the opinion as it would be issued now. */
    Subject subject(Rectification matter, Review review) {
        return papers.subject(matter, REVIEW, review.id().toString(), content(matter, review, List.of(), null));
    }

    byte[] preview(Rectification matter, Review review) {
        var signed = subject(matter, review);
        return papers.preview(matter, DocumentKind.REVIEW_OPINION,
                content(matter, review, signing.officerMarks(signed), signing.partyMark(signed)), review.on());
    }

    IssuedDocument issue(Rectification matter, Review review, Subject signed) {
        return papers.issue(matter, DocumentKind.REVIEW_OPINION,
                content(matter, review, signing.officerMarks(signed), signing.partyMark(signed)), review.on(), signed);
    }

    private ReviewOpinionContent content(Rectification matter, Review review, List<SignatureMark> officers, SignatureMark party) {
        var rounds = review.results().stream().map(result -> matter.item(result.seq()).round()).distinct().sorted().toList();
        var quoted = rounds.stream().map(round -> matter.orders().get(round - 1)).toList();
        var kind = matter.stop() != null && rounds.contains(1) ? DocumentKind.SITE_MEASURES : DocumentKind.RECTIFICATION_ORDER;
        var items = review.results().stream().map(result -> new ReviewOpinionContent.Item(matter.item(result.seq()).description(),
                result.passed(), result.remark() == null || result.remark().isBlank() ? null : result.remark())).toList();
        return new ReviewOpinionContent(papers.party(matter), papers.title(kind),
                quoted.stream().map(IssuedOrder::number).collect(Collectors.joining("、")), quoted.get(0).on(), review.on(), items,
                papers.words(opinionKey(review)), review.anyFailed() ? papers.words("opinion.further") : null, officers, party);
    }

    private static String opinionKey(Review review) {
        return !review.anyFailed() ? "opinion.all-corrected" : review.anyPassed() ? "opinion.partly-corrected" : "opinion.not-corrected";
    }
}
