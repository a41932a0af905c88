package cn.dangchang.organisation;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People with accounts and what they are. */
public interface People {
    Optional<Person> find(PersonId id);

    /** @return active people of the agency that hold the role. */
    List<Person> holding(AgencyId agency, Role role);

    List<Person> of(AgencyId agency);

    /** @param certificateNumber null without a certificate; valid from and to inclusive. */
    record Person(PersonId id, String name, AgencyId agency, UnitId unit, Set<Role> roles, Set<String> teams, Certificate certificate,
                  boolean active) {
        public boolean is(Role role) {
            return roles.contains(role);
        }

        /** @return whether the enforcement certificate is valid on that day (行政处罚法 42). */
        public boolean certifiedOn(LocalDate day) {
            return certificate != null && !certificate.revoked() && !day.isBefore(certificate.validFrom()) && !day.isAfter(certificate.validTo());
        }
    }

    record Certificate(String number, String kind, LocalDate validFrom, LocalDate validTo, boolean revoked) {}
}
