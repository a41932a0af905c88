package cn.dangchang.organisation.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Without the demo profile nothing of the demo may be left, and no secret may be one that everybody knows. */
@Component
@Profile("!demo")
class ProductionCheck implements SmartInitializingSingleton {
    private static final Set<String> KNOWN_TO_EVERYBODY = Set.of("dangchang", "postgres", "password", "changeme", "change-me", "secret", "123456");
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]password=([^&]*)");
    private static final String EMBEDDED = "dangchang.database.embedded";

    private final JdbcClient jdbc;
    private final Environment environment;

    ProductionCheck(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var demo = jdbc.sql("select account from organisation.person where demo order by account limit 3").query(String.class).list();
        if (!demo.isEmpty()) {
            throw new NotFitForProduction("The database holds demo accounts (" + String.join(", ", demo) + " …), whose password is public.",
                    "Use an empty database for production, or start with the profile 'demo' if this is a demo.");
        }
        var password = environment.getProperty("spring.datasource.password", "");
        if (!environment.containsProperty(EMBEDDED) && isKnownToEverybody(password, environment.getProperty("spring.datasource.url", ""))) {
            throw new NotFitForProduction("The password of the database is a default that everybody knows.",
                    "Set SPRING_DATASOURCE_PASSWORD to a secret of your own.");
        }
    }

    /** The driver takes a password from the address too. */
    static boolean isKnownToEverybody(String password, String address) {
        var inAddress = IN_ADDRESS.matcher(address).results().map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
        return Stream.concat(Stream.of(password), inAddress).anyMatch(KNOWN_TO_EVERYBODY::contains);
    }
}
