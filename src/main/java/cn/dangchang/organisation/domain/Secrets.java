package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
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

    boolean isPasswordOf(PersonId person, String password) {
        return jdbc.sql("select password_hash from organisation.person where account = ?").param(person.value()).query(String.class)
                .optional().map(hash -> encoder.matches(password == null ? "" : password, hash)).orElse(false);
    }
}
