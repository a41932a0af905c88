package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the ledger of visits says about draws and their candidates. */
@Component
class DrawUse {
    private final ObjectProvider<VisitLedger> ledger;

    DrawUse(ObjectProvider<VisitLedger> ledger) {
        this.ledger = ledger;
    }

    /** @return sites that were visited in the year. */
    Set<UUID> visited(AgencyId agency, int year) {
        return entries(agency, year).filter(entry -> entry.heldOn() != null).map(Entry::site).collect(Collectors.toSet());
    }

    /** @return sites that were visited on the ground of the draw. */
    Set<UUID> visitedFor(Draw draw) {
        return entries(draw).filter(entry -> entry.heldOn() != null).map(Entry::site).collect(Collectors.toSet());
    }

    /** @return whether any visit rests on the draw, planned or held. */
    boolean rests(Draw draw) {
        return entries(draw).findAny().isPresent();
    }

    private Stream<Entry> entries(Draw draw) {
        return entries(draw.agency(), draw.terms().year()).filter(entry -> on(entry, draw.number()));
    }

    private static boolean on(Entry entry, MatterNumber draw) {
        return entry.basis() != null && entry.basis().kind() == BasisKind.DRAW && draw.value().equals(entry.basis().reference());
    }

    private Stream<Entry> entries(AgencyId agency, int year) {
        return ledger.stream().flatMap(each -> each.between(agency, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream());
    }
}
