package cn.dangchang.inspection;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pool for a second look (“回头看”): enterprises of the five classes, each once per visit and class. */
public interface SecondLooks {
    /** @param reason code of {@code law.ReferenceLists.secondLookClasses()}. */
    void enter(AgencyId agency, UUID enterprise, String reason, MatterNumber visit);

    List<SecondLook> pool(AgencyId agency);

    record SecondLook(UUID enterprise, String reason, MatterNumber visit, LocalDate enteredOn) {}
}
