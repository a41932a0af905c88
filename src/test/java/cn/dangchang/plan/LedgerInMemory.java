package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** A ledger that tests of schedules write themselves, beside that of the product. */
@Component
@Fallback
public class LedgerInMemory implements VisitLedger {
    private final Map<MatterNumber, Entry> entries = new ConcurrentHashMap<>();

    public void write(Entry entry) {
        entries.put(entry.visit(), entry);
    }

    @Override
    public void proposed(MatterNumber visit, VisitIntent intent) {
        write(new Entry(visit, intent.agency(), intent.enterprise(), intent.site(), intent.form(), intent.team(), intent.basis(), intent.day(), null));
    }

    @Override
    public void moved(MatterNumber visit, LocalDate day) {
        change(visit, each -> new Entry(visit, each.agency(), each.enterprise(), each.site(), each.form(), each.team(), each.basis(), day, each.heldOn()));
    }

    @Override
    public void held(MatterNumber visit, LocalDate day) {
        change(visit, each -> new Entry(visit, each.agency(), each.enterprise(), each.site(), each.form(), each.team(), each.basis(), each.plannedOn(), day));
    }

    @Override
    public void dropped(MatterNumber visit) {
        entries.remove(visit);
    }

    @Override
    public List<Entry> between(AgencyId agency, LocalDate first, LocalDate last) {
        return entries.values().stream().filter(each -> each.agency().equals(agency) && within(each, first, last)).toList();
    }

    @Override
    public List<Entry> toEnterprise(UUID enterprise, LocalDate first, LocalDate last) {
        return entries.values().stream().filter(each -> each.enterprise().equals(enterprise) && within(each, first, last)).toList();
    }

    private void change(MatterNumber visit, UnaryOperator<Entry> change) {
        entries.computeIfPresent(visit, (number, entry) -> change.apply(entry));
    }

    private static boolean within(Entry entry, LocalDate first, LocalDate last) {
        var day = entry.heldOn() == null ? entry.plannedOn() : entry.heldOn();
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
