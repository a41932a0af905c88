package cn.dangchang.rectification.domain;

import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.inspection.OrderedItem;
import cn.dangchang.inspection.RectificationOrdered;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.SiteMeasuresOrdered;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that an order was served on the spot, and opens the matter that follows it, in the same transaction. */
@Component
class OrdersServed {
    private final SiteVisits visits;
    private final Enterprises enterprises;
    private final RuleSettings settings;
    private final Terms terms;
    private final MatterOpening opening;

    OrdersServed(SiteVisits visits, Enterprises enterprises, RuleSettings settings, Terms terms, MatterOpening opening) {
        this.visits = visits;
        this.enterprises = enterprises;
        this.settings = settings;
        this.terms = terms;
        this.opening = opening;
    }

    @EventListener
    void on(RectificationOrdered event) {
        var items = event.items().stream().map(item -> item(item, item.deadline())).toList();
        opening.open(event.followUp(), ordered(event.visit(), event.document(), event.documentNumber(), event.servedOn(), null, items));
    }

    @EventListener
    void on(SiteMeasuresOrdered event) {
        var agency = visits.facts(event.visit()).agency();
        var items = event.items().stream().map(item -> item(item, dayOf(item, agency, event.servedOn()))).toList();
        opening.open(event.followUp(), ordered(event.visit(), event.document(), event.documentNumber(), event.servedOn(),
                event.stopsWork() ? measures(event) : null, items));
    }

    /** What has to be removed at once is due the same day; a measure that holds until it is lifted, at its longest allowed end. */
    private LocalDate dayOf(OrderedItem item, AgencyId agency, LocalDate servedOn) {
        if (item.deadline() != null) {
            return item.deadline();
        }
        return item.measures().stream().anyMatch(SiteMeasure::stopsWork)
                ? terms.dueOrProvisional(servedOn, Term.parse(settings.of("stop-order-max", agency, servedOn).value())).due() : servedOn;
    }

    private static String measures(SiteMeasuresOrdered event) {
        return event.items().stream().flatMap(item -> item.measures().stream()).filter(SiteMeasure::stopsWork).map(SiteMeasure::key)
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(","));
    }

    private static Ordered.Item item(OrderedItem item, LocalDate deadline) {
        return new Ordered.Item(item.finding(), item.description(), item.bases(), item.requirement(), deadline);
    }

    private Ordered ordered(MatterNumber visit, UUID document, String number, LocalDate on, String stop, List<Ordered.Item> items) {
        var facts = visits.facts(visit);
        var site = enterprises.site(facts.site()).map(Enterprises.Site::name).orElse(facts.enterpriseName());
        var party = new OrderedParty(facts.enterprise(), facts.enterpriseName(), site, facts.place(), facts.sector(),
                facts.town() == null ? null : facts.town().value());
        return new Ordered(visit, facts.agency(), party, facts.team(), facts.officers(), document, number, on, stop, items);
    }
}
