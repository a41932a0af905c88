package cn.dangchang.plan.domain.schedule;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a schedule's visits are judged against; whole months, since some rules count by month. */
@Component
class SurroundingsReading {
    private final ScheduleSlots slots;
    private final ScheduleLeaves leaves;
    private final BoardGroups groups;
    private final LedgerReading ledger;
    private final Enterprises enterprises;

    SurroundingsReading(ScheduleSlots slots, ScheduleLeaves leaves, BoardGroups groups, LedgerReading ledger, Enterprises enterprises) {
        this.slots = slots;
        this.leaves = leaves;
        this.groups = groups;
        this.ledger = ledger;
        this.enterprises = enterprises;
    }

    Surroundings around(Schedule schedule, LocalDate from, LocalDate to, Collection<UUID> wanted) {
        var first = YearMonth.from(from).atDay(1);
        var last = YearMonth.from(to).atEndOfMonth();
        var agency = schedule.agency();
        return new Surroundings(groups.limits().frame(schedule), bookings(agency, first, last),
                leaves.findByAgencyAndLastDayGreaterThanEqualOrderByFirstDay(agency.value(), first).stream().map(ScheduleLeave::away).toList(),
                ledger.otherLevels(agency, wanted, first, last), groups.limits().limits(agency));
    }

    private List<Booking> bookings(AgencyId agency, LocalDate first, LocalDate last) {
        var placed = slots.findByAgencyAndVisitOnBetween(agency.value(), first, last);
        Map<UUID, Map<String, Squad>> known = new HashMap<>();
        var bookings = new ArrayList<Booking>();
        placed.forEach(slot -> bookings.add(slot.at(known.computeIfAbsent(slot.schedule(), groups::of)
                .getOrDefault(slot.team(), groups.unknown(slot.team())), slot.day())));
        Set<MatterNumber> scheduled = placed.stream().map(ScheduleSlot::visit).filter(Objects::nonNull).collect(Collectors.toSet());
        ledger.unscheduled(agency, first, last, scheduled).forEach(entry -> enterprises.site(entry.site()).ifPresent(site ->
                bookings.add(new Booking(null, entry.site(), entry.enterprise(), enterprises.find(entry.enterprise()).map(Enterprise::name).orElse(""),
                        site.town() == null ? "" : site.town().value(), groups.unknown(entry.team()), LedgerReading.on(entry)))));
        return bookings;
    }
}
