package cn.dangchang.penalty.domain.review;

import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.review.ReviewedItem.Checked;
import cn.dangchang.shared.MatterNumber;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a review is about: the case, its dossier, the check in words, its documents. */
@Component
record ReviewSources(CaseReading cases, DossierReading dossiers, ReviewWords words, Documents documents) {
    List<Checked> checked(MatterNumber number) {
        return ProcedureCheck.of(dossiers.of(number)).stream().map(each -> new Checked(each.item(), each.verdict(), words.reasons(each))).toList();
    }

    /** The document is one of the dossier, and the words stand on that page, unless nothing can be read there; blanks and line ends do not count. */
    void requirePlace(MatterNumber number, UUID document, Integer page, String quote) {
        var paper = dossiers.of(number).papers().stream().filter(each -> each.id().equals(document)).findFirst()
                .orElseThrow(() -> ReviewGround.NO_SUCH_PLACE.refusalAt("document"));
        ReviewGround.NO_SUCH_PLACE.refuseAtIf(page != null && page > paper.pages(), "page");
        if (page != null && page > 0 && quote != null) {
            var text = plain(documents.text(document, page));
            ReviewGround.QUOTE_NOT_THERE.refuseAtIf(!text.isEmpty() && !text.contains(plain(quote)), "quote");
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    CaseDraft draft(MatterNumber number) {
        return dossiers.of(number).draft().orElseThrow(ReviewGround.NO_DRAFT::refusal);
    }
}
