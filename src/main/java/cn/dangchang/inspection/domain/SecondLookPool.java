package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool for a second look. */
@Service
@Transactional
class SecondLookPool implements SecondLooks {
    /** Those who propose, decide on and watch visits; what is in the pool says what was found where. */
    private static final Set<Role> PLANS = Set.of(Role.HEAD, Role.LEADER, Role.GROUP_LEADER, Role.INSPECTOR, Role.SUPERVISOR, Role.COORDINATOR, Role.PLANNER);

    private final PoolEntries entries;
    private final VisitJournal journal;
    private final Acting acting;

    SecondLookPool(PoolEntries entries, VisitJournal journal, Acting acting) {
        this.entries = entries;
        this.journal = journal;
        this.acting = acting;
    }

    @Override
    public void enter(AgencyId agency, UUID enterprise, String reason, MatterNumber visit) {
        if (!entries.existsByVisitAndEnterpriseIdAndReason(visit.value(), enterprise, reason)) {
            entries.save(new PoolEntry(agency, enterprise, reason, visit, journal.today()));
            journal.write(visit, "second-look-pooled", Map.of("reason", reason));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<SecondLook> pool(AgencyId agency) {
        boolean stranger = acting.current().filter(actor -> !actor.agency().equals(agency) || actor.roles().stream().noneMatch(PLANS::contains)).isPresent();
        if (stranger) {
            return List.of();
        }
        return entries.findByAgencyOrderByEnteredOn(agency.value()).stream().map(PoolEntry::view).toList();
    }
}
