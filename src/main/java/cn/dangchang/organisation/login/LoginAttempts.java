package cn.dangchang.organisation.login;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts failed logins per account and address, for all nodes together. */
@Component
class LoginAttempts {
    private static final int MOST_A_MINUTE = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean tooMany(String account, String address) {
        return jdbc.sql("select count(*) from organisation.login_attempt where account = ? and address = ? and at > ?")
                .param(cut(account)).param(address).param(minuteAgo()).query(Long.class).single() >= MOST_A_MINUTE;
    }

    @Transactional
    public void failed(String account, String address) {
        jdbc.sql("delete from organisation.login_attempt where account = ? and address = ? and at <= ?")
                .param(cut(account)).param(address).param(minuteAgo()).update();
        jdbc.sql("insert into organisation.login_attempt (account, address, at) values (?, ?, ?)")
                .param(cut(account)).param(address).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private OffsetDateTime minuteAgo() {
        return clock.instant().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC);
    }

    private static String cut(String account) {
        return account.length() > 63 ? account.substring(0, 63) : account;
    }
}
