package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may act as officer on a day. Somebody who never had a certificate is an assistant (辅助人员), whatever the role; so is an escort
 * without one. An escort with a certificate acts as officer while the authorisation of the own town is in force.
 * Its refusal alone spoils nothing: whoever only asks goes on, whoever acts lets it roll the act back.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = Refusal.class)
class OfficerGate implements Officers {
    private static final Set<Role> ROLES = Set.of(Role.INSPECTOR, Role.GROUP_LEADER, Role.ESCORT);

    private final People people;
    private final Units units;
    private final JdbcClient jdbc;

    OfficerGate(People people, Units units, JdbcClient jdbc) {
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
    }

    @Override
    public void requireOfficer(PersonId id, LocalDate day) {
        var person = people.find(id).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal);
        OrganisationGround.NOT_AN_OFFICER.refuseIf(!person.active() || person.certificate() == null || !hasOfficersRole(person), person.name());
        OrganisationGround.CERTIFICATE_NOT_VALID.refuseIf(!certifiedOn(id, day), person.name(), day);
        var unit = units.find(person.unit()).orElseThrow(OrganisationGround.NO_SUCH_UNIT::refusal);
        OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER.refuseIf(!unit.mayEnforceOn(day), person.name(), unit.name());
    }

    @Override
    public void requireTwo(Collection<PersonId> officers, LocalDate day) {
        OrganisationGround.FEWER_THAN_TWO_OFFICERS.refuseIf(officers.stream().distinct().count() < 2);
        officers.forEach(officer -> requireOfficer(officer, day));
    }

    private static boolean hasOfficersRole(Person person) {
        return person.roles().stream().anyMatch(ROLES::contains);
    }

    /** Asks all certificates, so that a day in the past is judged by the one held then. */
    private boolean certifiedOn(PersonId person, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from organisation.certificate where account = :person and valid_from <= :day and valid_to >= :day
                    and (revoked_on is null or revoked_on > :day))
                """).param("person", person.value()).param("day", day).query(Boolean.class).single();
    }
}
