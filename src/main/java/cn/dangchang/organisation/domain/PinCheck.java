package cn.dangchang.organisation.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Pins;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Wrong tries are counted in a transaction of their own: the refusal that follows rolls the caller's back. */
@Service
class PinCheck implements Pins {
    private static final int MOST_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate own;

    PinCheck(JdbcClient jdbc, PasswordEncoder encoder, AuditTrail trail, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void require(PersonId person, String pin) {
        OrganisationGround.PIN_NOT_SET.refuseAtIf(isWithout(person), "pin");
        OrganisationGround.PIN_NOT_ACCEPTED.refuseAtIf(!Boolean.TRUE.equals(own.execute(status -> accepted(person, pin))), "pin");
    }

    private boolean isWithout(PersonId person) {
        return jdbc.sql("""
                select exists (select 1 from organisation.person p where p.account = ? and p.active
                    and not exists (select 1 from organisation.pin n where n.account = p.account))
                """).param(person.value()).query(Boolean.class).single();
    }

    private boolean accepted(PersonId person, String pin) {
        var kept = jdbc.sql("""
                select n.hash, n.failures, n.locked_until from organisation.pin n join organisation.person p using (account)
                where n.account = ? and p.active for update of n
                """).param(person.value()).query((row, index) -> Kept.of(row)).optional().orElse(null);
        if (kept == null || kept.lockedUntil() != null && clock.instant().isBefore(kept.lockedUntil())) {
            return false;
        }
        boolean right = pin != null && encoder.matches(pin, kept.hash());
        if (!right) {
            countFailure(person, kept.lockedUntil() == null ? kept.failures() + 1 : 1);
        } else if (kept.failures() > 0) {
            store(person, 0, null);
        }
        return right;
    }

    /** The lock is audited on a chain of its own: the caller may hold the person's chain, and would wait for itself. */
    private void countFailure(PersonId person, int failures) {
        boolean locks = failures >= MOST_FAILURES;
        store(person, failures, locks ? clock.instant().plus(LOCK) : null);
        if (locks) {
            trail.record(new Chain("pin", person.value()), "organisation.pin-locked", Map.of("failures", failures));
        }
    }

    private void store(PersonId person, int failures, Instant lockedUntil) {
        jdbc.sql("update organisation.pin set failures = ?, locked_until = ? where account = ?").param(failures)
                .param(lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC)).param(person.value()).update();
    }

    private record Kept(String hash, int failures, Instant lockedUntil) {
        static Kept of(ResultSet row) throws SQLException {
            var until = row.getObject("locked_until", OffsetDateTime.class);
            return new Kept(row.getString("hash"), row.getInt("failures"), until == null ? null : until.toInstant());
        }
    }
}
