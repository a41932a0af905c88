package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.Units;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads agencies and units. */
@Service
@Transactional(readOnly = true)
class Establishment implements Units {
    private final JdbcClient jdbc;

    Establishment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return jdbc.sql("select * from organisation.unit where code = ?").param(id.value()).query((row, index) -> unit(row)).optional();
    }

    @Override
    public Optional<Agency> agency(AgencyId id) {
        return jdbc.sql("select * from organisation.agency where code = ?").param(id.value()).query((row, index) -> agency(row)).optional();
    }

    @Override
    public List<Agency> agencies() {
        return jdbc.sql("select * from organisation.agency order by code").query((row, index) -> agency(row)).list();
    }

    @Override
    public List<Unit> of(AgencyId agency) {
        return jdbc.sql("select * from organisation.unit where agency = ? order by code").param(agency.value())
                .query((row, index) -> unit(row)).list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(new UnitId(row.getString("code")), row.getString("name"), new AgencyId(row.getString("agency")),
                Level.valueOf(row.getString("level")), row.getBoolean("enforcement_power"), row.getObject("authorised_from", LocalDate.class),
                row.getObject("authorised_to", LocalDate.class));
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(new AgencyId(row.getString("code")), row.getString("name"), row.getString("short_name"),
                row.getString("government"), row.getString("address"), row.getString("telephone"), row.getString("court"));
    }
}
