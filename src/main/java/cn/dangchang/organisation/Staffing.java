package cn.dangchang.organisation;

import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.util.Set;

/**
 * Keeps the register of people and their certificates. Every change is audited with what was before and after. An administrator changes
 * the own agency only; somebody else is refused with {@link cn.dangchang.shared.SharedGround#NOT_FOR_YOU}; the house itself may do all.
 */
public interface Staffing {
    /** @throws cn.dangchang.shared.Refusal {@link OrganisationGround#ACCOUNT_EXISTS}, {@link OrganisationGround#PASSWORD_TOO_WEAK} … */
    void register(Newcomer newcomer);

    void change(PersonId person, String name, UnitId unit, Set<Role> roles);

    /** Enters a certificate, or corrects the dates of the one with that number. */
    void certify(PersonId person, Certificate certificate);

    void revoke(PersonId person, String certificateNumber);

    /** The account stays for the record, but can neither log in nor act. */
    void deactivate(PersonId person);

    void reactivate(PersonId person);

    /**
     * Gives the person a password that lets in once, to be changed before anything else, and takes the PIN away until the person sets an own one.
     * The person reads on the own page who reset it and when.
     *
     * @return the password, which is kept nowhere
     */
    String reset(PersonId person);

    /**
     * @param password has to be changed at the first login where an administrator gives it
     * @param pin six digits, or null; an administrator gives none ({@link OrganisationGround#PIN_IS_PERSONAL})
     */
    record Newcomer(PersonId id, String name, AgencyId agency, UnitId unit, Set<Role> roles, String password, String pin) {}
}
