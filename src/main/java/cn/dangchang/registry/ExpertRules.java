package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** The rules of use of experts (专家使用办法, R-018), asked wherever an expert is put on a visit or into a group. */
public interface ExpertRules {
    /**
     * @throws cn.dangchang.shared.Refusal as {@link #requireAppointed}, {@link RegistryGround#EXPERT_HAS_TO_WITHDRAW},
     *     {@link RegistryGround#EXPERT_TOO_OFTEN}, all at the field {@code experts}
     */
    void require(PersonId expert, Engagement engagement);

    /**
     * @param sectors of which the expert has to know one; none for all
     * @throws cn.dangchang.shared.Refusal {@link RegistryGround#EXPERT_NOT_APPOINTED}, {@link RegistryGround#EXPERT_TERM_OVER},
     *     {@link RegistryGround#EXPERT_SUSPENDED}, {@link RegistryGround#EXPERT_OF_ANOTHER_FIELD}, all at the field {@code experts}
     */
    void requireAppointed(PersonId expert, AgencyId agency, Collection<String> sectors, LocalDate day);

    /** @param visit the visit itself, which does not count against its expert; null before it has a number. */
    record Engagement(AgencyId agency, MatterNumber visit, UUID enterprise, String sector, LocalDate day) {}
}
