package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The visits that were meant and made, as coverage, caps, draws and schedules count them: per site, per enterprise, per basis. */
public interface VisitLedger {
    void proposed(MatterNumber visit, VisitIntent intent);

    /** The planned day was changed. */
    void moved(MatterNumber visit, LocalDate day);

    /** The officers entered (or tried to) on that day; a second day of the same visit counts once. */
    void held(MatterNumber visit, LocalDate day);

    /** The visit will not take place. */
    void dropped(MatterNumber visit);

    /** @return visits planned or held in the days from first to last, both included, the dropped ones left out. */
    List<Entry> between(AgencyId agency, LocalDate first, LocalDate last);

    /** @return visits to the enterprise, of whatever agency, as in {@link #between}; for merging visits of two levels. */
    List<Entry> toEnterprise(UUID enterprise, LocalDate first, LocalDate last);

    /** @param heldOn null while only planned. */
    record Entry(MatterNumber visit, AgencyId agency, UUID enterprise, UUID site, String form, String team, VisitBasis basis, LocalDate plannedOn,
                 LocalDate heldOn) {}
}
