package cn.dangchang.registry;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** On which visits an expert was used; answered by the module that keeps the visits. */
public interface ExpertUses {
    /** @return newest first. */
    List<Use> of(PersonId expert);

    /** @param groupLeader who leads the group of the visit, or null. */
    record Use(MatterNumber visit, LocalDate on, UUID enterpriseId, String enterprise, PersonId groupLeader) {}
}
