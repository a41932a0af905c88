package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.Teams;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads enforcement groups. */
@Service
@Transactional(readOnly = true)
class Groups implements Teams {
    private static final String TEAMS = """
            select t.*, array(select m.account from organisation.team_member m where m.team = t.code
                              order by m.account <> t.leader, m.account) as members
            from organisation.team t
            """;

    private final JdbcClient jdbc;

    Groups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Team> find(String code) {
        return jdbc.sql(TEAMS + " where t.code = ?").param(code).query((row, index) -> team(row)).optional();
    }

    @Override
    public List<Team> of(AgencyId agency) {
        return jdbc.sql(TEAMS + " where t.agency = ? order by t.code").param(agency.value()).query((row, index) -> team(row)).list();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(row.getString("code"), row.getString("name"), new AgencyId(row.getString("agency")),
                new PersonId(row.getString("leader")),
                Arrays.stream((String[]) row.getArray("members").getArray()).map(PersonId::new).toList());
    }
}
