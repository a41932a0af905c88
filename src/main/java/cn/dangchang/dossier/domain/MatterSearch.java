package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.JumpSearch.Place;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.rectification.Rectifications.Filter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds matters by a part of their number or their enterprise, as far as the acting person may see them. */
@Component
class MatterSearch {
    private final Cabinet cabinet;
    private final SiteVisits visits;
    private final Rectifications rectifications;
    private final PenaltyBooks penalties;

    MatterSearch(Cabinet cabinet, SiteVisits visits, Rectifications rectifications, PenaltyBooks penalties) {
        this.cabinet = cabinet;
        this.visits = visits;
        this.rectifications = rectifications;
        this.penalties = penalties;
    }

    /** @return a matter of exactly that number first. */
    Stream<Place> of(String text, int limit) {
        return Stream.of(cabinet.find(text.toUpperCase(Locale.ROOT)).stream().map(each -> place(each.number().value(), each.summary().enterpriseName())),
                visits.search(text, null, limit).stream().map(line -> place(line.number().value(), line.enterpriseName())),
                rectifications.list(new Filter(null, text), 0, limit).stream().map(line -> place(line.number().value(), line.party())),
                penalties.of(text, limit))
                .flatMap(places -> places).distinct();
    }

    /** Everything that is about penalties and coercion. */
    @Component("penaltyBooks")
    record PenaltyBooks(SummaryPenalties summary, PenaltyCases cases, Coercions coercions, PowerCuts cuts) {
        Stream<Place> of(String text, int limit) {
            return Stream.of(summary.list(new SummaryPenalties.Filter(null, text), 0, limit).stream().map(line -> place(line.number().value(), line.enterprise())),
                    cases.list(new PenaltyCases.Filter("all", text), 0, limit).stream().map(line -> place(line.number().value(), line.subject())),
                    coercions.list("all", text, 0, limit).stream().map(line -> place(line.number().value(), line.enterprise())),
                    cuts.list("all", text, 0, limit).stream().map(line -> place(line.number().value(), line.enterprise()))).flatMap(places -> places);
        }
    }

    boolean visible(String matter) {
        return cabinet.find(matter).isPresent();
    }

    private static Place place(String number, String enterprise) {
        return new Place(number, enterprise, "/cases/" + number);
    }
}
