package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pool for a second look. */
@Service
@Transactional
class SecondLookPool implements SecondLooks {
    private final PoolEntries entries;
    private final VisitJournal journal;

    SecondLookPool(PoolEntries entries, VisitJournal journal) {
        this.entries = entries;
        this.journal = journal;
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
        return entries.findByAgencyOrderByEnteredOn(agency.value()).stream().map(PoolEntry::view).toList();
    }
}
