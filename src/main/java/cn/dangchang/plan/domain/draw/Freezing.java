package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawView.Candidates;
import cn.dangchang.plan.DrawView.LeftOut;
import cn.dangchang.plan.domain.draw.FrozenInput.Excluded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes down candidates and exclusions as they are. */
final class Freezing {
    private Freezing() {}

    static FrozenInput of(Draw draw, Candidates candidates) {
        var terms = draw.terms();
        var strata = terms.strata().stream().map(each -> new FrozenInput.Stratum(each.sector(), each.quota())).toList();
        var sites = candidates.sites().stream().map(site -> new FrozenInput.Site(site.id().toString(), site.enterprise().toString(),
                site.enterpriseName(), site.name(), site.sector())).toList();
        var officers = candidates.officers().stream()
                .map(officer -> new FrozenInput.Officer(officer.id(), officer.name(), officer.certificate())).toList();
        return new FrozenInput(draw.method(), draw.number().value(), draw.agency().value(), draw.seedHash(), terms.title(), terms.year(),
                terms.day().toString(), terms.officersPerSite(), strata, sites, officers, excluded(draw, candidates),
                draw.redrawOf() == null ? null : draw.redrawOf().value());
    }

    private static List<Excluded> excluded(Draw draw, Candidates candidates) {
        var excluded = new ArrayList<Excluded>();
        candidates.sitesLeftOut().forEach(site -> excluded.add(excluded(draw, site.id().toString(), site.exclusion())));
        candidates.officersLeftOut().forEach(officer -> excluded.add(excluded(draw, officer.id(), officer.exclusion())));
        return excluded.stream().sorted(Comparator.comparing(Excluded::subject)).toList();
    }

    private static Excluded excluded(Draw draw, String subject, LeftOut leftOut) {
        var by = draw.exclusions().stream().filter(each -> leftOut.kind().byHand() && each.concerns(subject)).findFirst()
                .map(HandExclusion::by).orElse(null);
        return new Excluded(subject, leftOut.kind().name(), leftOut.reason(), by);
    }
}
