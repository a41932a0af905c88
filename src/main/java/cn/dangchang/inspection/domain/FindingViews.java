package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingView;
import cn.dangchang.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Findings as others read them. */
@Component
class FindingViews {
    private final Cast cast;

    FindingViews(Cast cast) {
        this.cast = cast;
    }

    FindingView of(Finding finding) {
        return of(List.of(finding)).get(0);
    }

    /** People and bases are asked for once, however many findings they stand in. */
    List<FindingView> of(List<Finding> findings) {
        var names = new HashMap<PersonId, String>();
        var citing = cast.citingFor(findings);
        return findings.stream().map(finding -> view(finding, names.computeIfAbsent(finding.author(), cast::name), citing)).toList();
    }

    private static FindingView view(Finding finding, String author, Function<Collection<String>, String> citing) {
        var seen = finding.observation();
        return new FindingView(finding.id(), finding.visit(), finding.seq(), finding.author(), author, seen.category(),
                seen.inspectionItem(), seen.description(), seen.place(), seen.legalBases(), seen.standardBases(), citing.apply(seen.bases()), seen.photos(),
                seen.majorHazard(), seen.criterion(), seen.traits(), seen.checklist(), seen.item(), finding.state(), finding.signedAt(),
                finding.fedBackAt(), finding.locked(), finding.bound(), finding.ruling().view(), finding.afterPhoto(), finding.verifier(),
                finding.verifiedAt(), finding.evidence(), finding.version());
    }
}
