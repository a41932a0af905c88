package cn.dangchang.rectification.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.ReviewOpinionContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures.Subject;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 整改复查意见书 on the decision that stopped the work: the hazard is removed, the work may resume. */
@Component
class ResumptionPaper {
    private final Papers papers;
    private final OfficerSigning signing;

    ResumptionPaper(Papers papers, OfficerSigning signing) {
        this.papers = papers;
        this.signing = signing;
    }

    OfficerSigning signing() {
        return signing;
    }

    /** @return what the reviewers and the party sign on the spot. */
    Subject subject(Rectification matter, Resumption resumption) {
        return papers.subject(matter, "resumption", resumption.id().toString(), content(matter, resumption.askedOn(), List.of(), null));
    }

    IssuedDocument issue(Rectification matter, Resumption resumption) {
        var signed = subject(matter, resumption);
        return papers.issue(matter, DocumentKind.REVIEW_OPINION,
                content(matter, resumption.reviewedOn(), signing.officerMarks(signed), signing.partyMark(signed)), resumption.decidedOn(), signed);
    }

    private ReviewOpinionContent content(Rectification matter, LocalDate reviewedOn, List<SignatureMark> officers, SignatureMark party) {
        var stop = matter.stop();
        var items = matter.items().stream().map(item -> new ReviewOpinionContent.Item(item.description(), item.passed() || item.closed(), null))
                .toList();
        return new ReviewOpinionContent(papers.party(matter), papers.title(DocumentKind.SITE_MEASURES), stop.number(), stop.orderedOn(), reviewedOn,
                items, papers.words("opinion.may-resume"), null, officers, party);
    }
}
