package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final String STANDING = """
            select p.account, p.name, p.active, u.code, u.name as unit_name, u.agency, u.level, u.enforcement_power, u.authorised_from,
                u.authorised_to,
                exists (select 1 from organisation.person_role r where r.account = p.account and r.role = any(:roles)) as officers_role,
                exists (select 1 from organisation.certificate c where c.account = p.account) as certified_ever,
                exists (select 1 from organisation.certificate c where c.account = p.account and c.valid_from <= :day and c.valid_to >= :day
                    and (c.revoked_on is null or c.revoked_on > :day)) as certified
            from organisation.person p join organisation.unit u on u.code = p.unit where p.account = any(:people)
            """;

    private final JdbcClient jdbc;

    OfficerGate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void requireOfficer(PersonId person, LocalDate day) {
        requireEach(List.of(person), day);
    }

    @Override
    public void requireTwo(Collection<PersonId> officers, LocalDate day) {
        OrganisationGround.FEWER_THAN_TWO_OFFICERS.refuseIf(officers.stream().distinct().count() < 2);
        requireEach(officers, day);
    }

    /** In one statement, because every act of enforcement asks; of all certificates, so that a day in the past is judged by the one held then. */
    private void requireEach(Collection<PersonId> people, LocalDate day) {
        var standings = jdbc.sql(STANDING).param("roles", ROLES.stream().map(Role::name).toArray(String[]::new)).param("day", day)
                .param("people", people.stream().map(PersonId::value).toArray(String[]::new)).query((row, index) -> standing(row)).list()
                .stream().collect(Collectors.toMap(Standing::person, Function.identity()));
        people.stream().map(person -> Optional.ofNullable(standings.get(person)).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal))
                .forEach(standing -> standing.require(day));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var unit = new Unit(new UnitId(row.getString("code")), row.getString("unit_name"), new AgencyId(row.getString("agency")),
                Level.valueOf(row.getString("level")), row.getBoolean("enforcement_power"), row.getObject("authorised_from", LocalDate.class),
                row.getObject("authorised_to", LocalDate.class));
        return new Standing(new PersonId(row.getString("account")), row.getString("name"),
                row.getBoolean("active") && row.getBoolean("officers_role") && row.getBoolean("certified_ever"),
                row.getBoolean("certified"), unit);
    }

    /** @param officer an active person of an officer's role who has or had a certificate; @param certified it is valid on the day asked for */
    private record Standing(PersonId person, String name, boolean officer, boolean certified, Unit unit) {
        void require(LocalDate day) {
            OrganisationGround.NOT_AN_OFFICER.refuseIf(!officer, name);
            OrganisationGround.CERTIFICATE_NOT_VALID.refuseIf(!certified, name, day);
            OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER.refuseIf(!unit.mayEnforceOn(day), name, unit.name());
        }
    }
}
