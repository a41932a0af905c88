package cn.dangchang.inspection.web;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.SiteState;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds sites for the picker of a proposal: one line for each site of an enterprise. */
@RestController
class SitePicker {
    private static final int MOST = 20;

    private final Enterprises enterprises;
    private final VisitChoices choices;
    private final Acting acting;

    SitePicker(Enterprises enterprises, VisitChoices choices, Acting acting) {
        this.enterprises = enterprises;
        this.choices = choices;
        this.acting = acting;
    }

    /** @param q part of the enterprise's name, credit code or address; @param territory another agency in whose area a cross-area visit goes. */
    @GetMapping("/inspections/sites")
    List<Found> search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String territory) {
        var own = acting.required().agency();
        var agencies = territory == null || territory.isBlank() ? Stream.of(own) : Stream.of(own, new AgencyId(territory));
        return agencies.flatMap(agency -> enterprises.search(agency, q, MOST).stream()).flatMap(this::sites).limit(MOST).toList();
    }

    Optional<Found> find(UUID site) {
        return enterprises.site(site).flatMap(each -> enterprises.find(each.enterprise()).map(enterprise -> found(enterprise, each)));
    }

    /** A closed site is not offered. */
    private Stream<Found> sites(Enterprise enterprise) {
        return enterprise.sites().stream().filter(site -> site.state() != SiteState.CLOSED).map(site -> found(enterprise, site));
    }

    private Found found(Enterprise enterprise, Site site) {
        var sector = choices.sectors().getOrDefault(site.sector(), site.sector());
        return new Found(site.id(), enterprise.name() + " · " + site.name(), sector + " · " + site.address());
    }

    /** In the form of the picker for bases. */
    public record Found(UUID id, String label, String text) {}
}
