package cn.dangchang.organisation.login;

import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens an empty production installation: one agency with one administrator, named by {@code dangchang.first-admin.*}. */
@Configuration
@Profile("!demo")
@EnableConfigurationProperties(FirstAdministrator.Opening.class)
class FirstAdministrator implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Opening opening;
    private final Structure structure;
    private final Staffing staffing;
    private final JdbcClient jdbc;

    FirstAdministrator(Opening opening, Structure structure, Staffing staffing, JdbcClient jdbc) {
        this.opening = opening;
        this.structure = structure;
        this.staffing = staffing;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select exists (select 1 from organisation.person)").query(Boolean.class).single()) {
            return;
        }
        if (opening.password() == null || opening.agency() == null) {
            LOG.warn("No account exists. Set dangchang.first-admin.agency, .agency-name, .short-name, .government, .account and .password "
                    + "for one start to open the installation.");
            return;
        }
        try {
            open();
        } catch (Refusal refusal) {
            throw new NotFitForProduction("The first administrator cannot be registered: " + refusal.ground().name(),
                    "Choose an account of small letters and digits, and a password of at least 8 characters that is no default.");
        }
    }

    private void open() {
        var agency = new AgencyId(opening.agency());
        var office = new UnitId(agency + "-BGS");
        structure.enter(new Agency(agency, opening.agencyName(), opening.shortName(), opening.government(), null, null, null));
        structure.enter(new Unit(office, opening.agencyName(), agency, Level.AGENCY, true, null, null));
        staffing.register(new Newcomer(new PersonId(opening.account()), opening.account(), agency, office, Set.of(Role.ADMIN),
                opening.password(), null));
    }

    @ConfigurationProperties("dangchang.first-admin")
    record Opening(String agency, String agencyName, String shortName, String government, String account, String password) {
        Opening {
            account = account == null ? "admin" : account;
        }
    }
}
