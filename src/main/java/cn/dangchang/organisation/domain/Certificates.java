package cn.dangchang.organisation.domain;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All certificates of a person, and those that an administrator has to look after. */
@Service
@Transactional(readOnly = true)
public class Certificates {
    private static final int SOON_DAYS = 90;
    private static final String HELD = """
            select c.*, p.name from organisation.certificate c join organisation.person p using (account)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Certificates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Held> of(PersonId person) {
        return jdbc.sql(HELD + " where c.account = ? order by c.valid_to desc").param(person.value()).query((row, index) -> held(row)).list();
    }

    /** @return of active people, the last certificate where it has expired or does so within {@value #SOON_DAYS} days, the latest first. */
    public List<Held> runningOut(AgencyId agency) {
        return jdbc.sql(HELD + """
                 where p.agency = ? and p.active and c.valid_to <= ? and c.revoked_on is null and not exists (
                    select 1 from organisation.certificate o where o.account = c.account and o.revoked_on is null and o.valid_to > c.valid_to)
                 order by c.valid_to, c.account
                """).param(agency.value()).param(LocalDate.now(clock).plusDays(SOON_DAYS)).query((row, index) -> held(row)).list();
    }

    private Held held(ResultSet row) throws SQLException {
        var to = row.getObject("valid_to", LocalDate.class);
        var revoked = row.getObject("revoked_on", LocalDate.class);
        var today = LocalDate.now(clock);
        var state = revoked != null ? State.REVOKED : to.isBefore(today) ? State.EXPIRED
                : to.isBefore(today.plusDays(SOON_DAYS)) ? State.ENDS_SOON : State.VALID;
        return new Held(row.getString("account"), row.getString("name"), row.getString("number"), row.getString("kind"),
                row.getObject("valid_from", LocalDate.class), to, revoked, state);
    }

    public enum State { VALID, ENDS_SOON, EXPIRED, REVOKED }

    public record Held(String account, String name, String number, String kind, LocalDate validFrom, LocalDate validTo, LocalDate revokedOn,
                       State state) {}
}
