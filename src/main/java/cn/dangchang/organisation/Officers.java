package cn.dangchang.organisation;

import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;

/** The gate that every act of enforcement passes: who may act as officer on a day. */
public interface Officers {
    /**
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#NOT_AN_OFFICER} for an expert, an assistant or a person of another role,
     *     {@link OrganisationGround#CERTIFICATE_NOT_VALID} without a certificate valid that day,
     *     {@link OrganisationGround#UNIT_WITHOUT_ENFORCEMENT_POWER} where the person's unit has none (an escort's town needs a published authorisation)
     */
    void requireOfficer(PersonId person, LocalDate day);

    /**
     * At least two different officers, each as in {@link #requireOfficer}.
     *
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#FEWER_THAN_TWO_OFFICERS} and those above
     */
    void requireTwo(Collection<PersonId> people, LocalDate day);
}
