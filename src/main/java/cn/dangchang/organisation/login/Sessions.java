package cn.dangchang.organisation.login;

import cn.dangchang.organisation.OwnPasswordChanged;
import cn.dangchang.organisation.PersonChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;

/** Sessions live in the database, so that any node answers; passwords are hashed with bcrypt. */
@Configuration
class Sessions {
    private static final int STRENGTH = 12;
    /** The demo's passwords stand in the documentation; there is nothing to protect, and its start is quick. */
    private static final int DEMO_STRENGTH = 4;

    @Bean
    PasswordEncoder passwordEncoder(Environment environment) {
        return new BCryptPasswordEncoder(environment.acceptsProfiles(Profiles.of("demo")) ? DEMO_STRENGTH : STRENGTH);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> ownTable() {
        return sessions -> sessions.setTableName("organisation.web_session");
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer concurrentRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer cookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("DANGCHANG");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Configuration
    static class EndOfSessions {
        private final JdbcIndexedSessionRepository sessions;

        EndOfSessions(JdbcIndexedSessionRepository sessions) {
            this.sessions = sessions;
        }

        @TransactionalEventListener
        void on(PersonChanged changed) {
            sessions.findByPrincipalName(changed.person().value()).keySet().forEach(sessions::deleteById);
        }

        /** Whoever else came in with the old password is out; the session in which it was changed goes on. */
        @TransactionalEventListener
        void on(OwnPasswordChanged changed) {
            var here = RequestContextHolder.getRequestAttributes() == null ? "" : RequestContextHolder.currentRequestAttributes().getSessionId();
            sessions.findByPrincipalName(changed.person().value()).keySet().stream().filter(each -> !each.equals(here)).forEach(sessions::deleteById);
        }
    }
}
