package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.People;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads people in one statement each, because every act of the house asks for them. */
@Service
@Transactional(readOnly = true)
class Register implements People {
    /** Of several certificates the one that is valid longest and not revoked speaks for the person. */
    private static final String PEOPLE = """
            select p.account, p.name, p.agency, p.unit, p.active, c.number, c.kind, c.valid_from, c.valid_to, c.revoked_on,
                array(select r.role from organisation.person_role r where r.account = p.account) as roles,
                array(select m.team from organisation.team_member m where m.account = p.account) as teams
            from organisation.person p left join lateral (
                select * from organisation.certificate o where o.account = p.account
                order by o.revoked_on is not null, o.valid_to desc limit 1) c on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Register(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql(PEOPLE + " where p.account = ?").param(id.value()).query((row, index) -> person(row)).optional();
    }

    @Override
    public List<Person> holding(AgencyId agency, Role role) {
        return jdbc.sql(PEOPLE + """
                 where p.agency = ? and p.active
                 and exists (select 1 from organisation.person_role h where h.account = p.account and h.role = ?) order by p.account
                """).param(agency.value()).param(role.name()).query((row, index) -> person(row)).list();
    }

    @Override
    public List<Person> of(AgencyId agency) {
        return jdbc.sql(PEOPLE + " where p.agency = ? order by p.account").param(agency.value())
                .query((row, index) -> person(row)).list();
    }

    private Person person(ResultSet row) throws SQLException {
        return new Person(new PersonId(row.getString("account")), row.getString("name"), new AgencyId(row.getString("agency")),
                new UnitId(row.getString("unit")), roles(row), texts(row, "teams"), certificate(row), row.getBoolean("active"));
    }

    private Certificate certificate(ResultSet row) throws SQLException {
        if (row.getString("number") == null) {
            return null;
        }
        Date revoked = row.getDate("revoked_on");
        return new Certificate(row.getString("number"), row.getString("kind"), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), revoked != null && !revoked.toLocalDate().isAfter(LocalDate.now(clock)));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
