package cn.dangchang.penalty.domain.review;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.LegalReviewOpinionContent;
import cn.dangchang.documents.Opinion;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.PenaltyCaseFile;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 法制审核意见书 of a decided review. */
@Component
class ReviewPapers {
    private final Documents documents;
    private final ReviewWords words;
    private final People people;

    ReviewPapers(Documents documents, ReviewWords words, People people) {
        this.documents = documents;
        this.words = words;
        this.people = people;
    }

    IssuedDocument issue(ReviewFile review, PenaltyCaseFile file, CaseDraft draft, LocalDate today) {
        var names = file.parties().stream().collect(Collectors.toMap(PenaltyCaseFile.Party::seq, each -> each.particulars().name()));
        var matters = review.matters();
        var content = new LegalReviewOpinionContent(file.filing().name(), String.join("、", names.values()), file.filing().cause(),
                draft.penalties().stream().map(each -> words.word("penalty.review.proposed", names.getOrDefault(each.party(), ""), proposal(each)))
                        .collect(Collectors.joining("\n")),
                matters.facts(), matters.evidence(), matters.basis(), matters.procedure(), matters.discretion(), matters.papers(),
                review.items().stream().filter(each -> each.verdict() != Verdict.GREEN && each.note() != null)
                        .map(each -> words.word("penalty.review.remark", words.word(each.item().key()), each.note())).toList(),
                review.comments().stream().map(this::point).toList(), words.word(review.outcome().key()), review.opinion(),
                new Opinion(words.word(review.outcome().key()), people.find(review.reviewer()).map(People.Person::name).orElse(""), today));
        return documents.issue(new Documents.Issue(DocumentKind.LEGAL_REVIEW_OPINION, file.number(), file.agency(), content, today));
    }

    private String proposal(CaseDraft.Penalty penalty) {
        return penalty.weights().stream().map(each -> {
            var fine = each.fine().signum() == 0 ? "" : words.word("penalty.review.fined", each.fine().stripTrailingZeros().toPlainString());
            var others = each.othersText() == null ? "" : each.othersText();
            return words.word("penalty.review.line", each.act(), fine.isEmpty() || others.isEmpty() ? fine + others : words.word("penalty.review.both", fine, others));
        }).collect(Collectors.joining("；"));
    }

    private String point(ReviewFile.Comment comment) {
        if (comment.document() == null) {
            return comment.text();
        }
        var paper = documents.find(comment.document()).map(each -> each.number() == null ? each.title() : each.title() + each.number()).orElse("");
        return words.word("penalty.review.point", paper, String.valueOf(comment.page()), comment.quote(), comment.text());
    }
}
