package cn.dangchang.organisation.login;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account that somebody logs in with. */
@Service
class Logins implements UserDetailsService {
    private final JdbcClient jdbc;

    Logins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Login loadUserByUsername(String account) {
        return jdbc.sql("""
                select p.account, p.name, p.agency, p.active, p.password_initial, p.password_hash,
                    array(select r.role from organisation.person_role r where r.account = p.account) as roles
                from organisation.person p where p.account = ?
                """).param(accountIn(account)).query((row, index) -> login(row))
                .optional().orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** @return the account that was meant: people write it with blanks and capitals; what no account can hold is none. */
    static String accountIn(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replace('\0', '?');
    }

    private static Login login(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).collect(Collectors.toSet());
        return new Login(new PersonId(row.getString("account")), row.getString("name"), new AgencyId(row.getString("agency")), roles,
                row.getBoolean("active"), row.getBoolean("password_initial"), row.getString("password_hash"));
    }
}
