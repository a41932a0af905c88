package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingView;
import org.springframework.stereotype.Component;

/** Findings as others read them. */
@Component
class FindingViews {
    private final Cast cast;

    FindingViews(Cast cast) {
        this.cast = cast;
    }

    FindingView of(Finding finding) {
        var seen = finding.observation();
        return new FindingView(finding.id(), finding.visit(), finding.seq(), finding.author(), cast.name(finding.author()), seen.category(),
                seen.inspectionItem(), seen.description(), seen.place(), seen.legalBases(), seen.standardBases(), cast.bases(seen.bases()), seen.photos(),
                seen.majorHazard(), seen.criterion(), seen.traits(), seen.checklist(), seen.item(), finding.state(), finding.signedAt(),
                finding.fedBackAt(), finding.locked(), finding.bound(), finding.ruling().view(), finding.afterPhoto(), finding.verifier(),
                finding.verifiedAt(), finding.evidence(), finding.version());
    }
}
