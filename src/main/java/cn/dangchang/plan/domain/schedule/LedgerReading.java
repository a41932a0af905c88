package cn.dangchang.plan.domain.schedule;

import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.plan.domain.schedule.Surroundings.OtherLevel;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the ledger of visits says to a schedule. */
@Component
class LedgerReading {
    private final ObjectProvider<VisitLedger> ledgers;
    private final Units units;

    LedgerReading(ObjectProvider<VisitLedger> ledgers, Units units) {
        this.ledgers = ledgers;
        this.units = units;
    }

    List<OtherLevel> otherLevels(AgencyId own, Collection<UUID> enterprises, LocalDate first, LocalDate last) {
        return ledgers.stream().flatMap(ledger -> enterprises.stream().distinct().flatMap(each -> ledger.toEnterprise(each, first, last).stream()))
                .filter(entry -> !entry.agency().equals(own)).map(entry -> new OtherLevel(entry.enterprise(),
                        units.agency(entry.agency()).map(Agency::name).orElse(entry.agency().value()), on(entry))).toList();
    }

    /** @return visits of the agency on these days that stand on no schedule. */
    List<Entry> unscheduled(AgencyId agency, LocalDate first, LocalDate last, Set<MatterNumber> scheduled) {
        return ledgers.stream().flatMap(ledger -> ledger.between(agency, first, last).stream()).filter(entry -> !scheduled.contains(entry.visit())).toList();
    }

    Set<MatterNumber> held(AgencyId agency, LocalDate first, LocalDate last) {
        return ledgers.stream().flatMap(ledger -> ledger.between(agency, first, last).stream()).filter(entry -> entry.heldOn() != null)
                .map(Entry::visit).collect(Collectors.toSet());
    }

    static LocalDate on(Entry entry) {
        return entry.heldOn() != null ? entry.heldOn() : entry.plannedOn();
    }
}
