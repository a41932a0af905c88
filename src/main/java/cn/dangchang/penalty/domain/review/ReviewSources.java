package cn.dangchang.penalty.domain.review;

import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.review.ReviewedItem.Checked;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a review is about: the case, its dossier, the check in words, its documents. */
@Component
record ReviewSources(CaseReading cases, DossierReading dossiers, ReviewWords words, Documents documents) {
    List<Checked> checked(MatterNumber number) {
        return ProcedureCheck.of(dossiers.of(number)).stream().map(each -> new Checked(each.item(), each.verdict(), words.reasons(each))).toList();
    }

    CaseDraft draft(MatterNumber number) {
        return dossiers.of(number).draft().orElseThrow(ReviewGround.NO_DRAFT::refusal);
    }
}
