package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.OwnSecrets.Standing;
import cn.dangchang.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Rules for passwords and PINs; only their hashes are kept. */
@Component
class Secrets {
    /** Passwords that stand in the documentation. */
    static final Set<String> DEFAULTS = Set.of("dangchang", "password", "12345678", "changeme", "admin123");
    private static final int SHORTEST = 8;
    /** bcrypt reads no more. */
    private static final int LONGEST_BYTES = 72;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int INITIAL_LENGTH = 12;

    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final boolean demo;

    Secrets(PasswordEncoder encoder, JdbcClient jdbc, Environment environment) {
        this.encoder = encoder;
        this.jdbc = jdbc;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    String passwordHash(String password) {
        OrganisationGround.PASSWORD_TOO_WEAK.refuseAtIf(password == null || password.length() < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES
                || !demo && DEFAULTS.contains(password), "password");
        return encoder.encode(password);
    }

    void storePin(PersonId person, String pin) {
        OrganisationGround.PIN_NOT_SIX_DIGITS.refuseAtIf(pin == null || !pin.matches("\\d{6}"), "pin");
        jdbc.sql("""
                insert into organisation.pin (account, hash) values (?, ?)
                on conflict (account) do update set hash = excluded.hash, failures = 0, locked_until = null
                """).param(person.value()).param(encoder.encode(pin)).update();
    }

    /** @return a password to be used once and changed, without letters and digits that are taken for each other. */
    static String initialPassword() {
        return RANDOM.ints(INITIAL_LENGTH, 0, LEGIBLE.length()).mapToObj(LEGIBLE::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    void dropPin(PersonId person) {
        jdbc.sql("delete from organisation.pin where account = ?").param(person.value()).update();
    }

    Standing standing(PersonId person) {
        return jdbc.sql("""
                select p.password_initial, p.secrets_reset_at, b.name, exists (select 1 from organisation.pin n where n.account = p.account) as pin_set
                from organisation.person p left join organisation.person b on b.account = p.secrets_reset_by where p.account = ?
                """).param(person.value()).query((row, index) -> new Standing(row.getBoolean("password_initial"), row.getBoolean("pin_set"),
                row.getTimestamp("secrets_reset_at") == null ? null : row.getTimestamp("secrets_reset_at").toInstant(), row.getString("name"))).single();
    }

    boolean isPasswordOf(PersonId person, String password) {
        return jdbc.sql("select password_hash from organisation.person where account = ?").param(person.value()).query(String.class)
                .optional().map(hash -> encoder.matches(password == null ? "" : password, hash)).orElse(false);
    }
}
