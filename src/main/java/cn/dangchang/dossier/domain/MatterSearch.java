package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.JumpSearch.Place;
import cn.dangchang.inspection.SiteVisits;
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
    private final SummaryPenalties penalties;

    MatterSearch(Cabinet cabinet, SiteVisits visits, Rectifications rectifications, SummaryPenalties penalties) {
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
                penalties.list(new SummaryPenalties.Filter(null, text), 0, limit).stream().map(line -> place(line.number().value(), line.enterprise())))
                .flatMap(places -> places).distinct();
    }

    boolean visible(String matter) {
        return cabinet.find(matter).isPresent();
    }

    private static Place place(String number, String enterprise) {
        return new Place(number, enterprise, "/cases/" + number);
    }
}
