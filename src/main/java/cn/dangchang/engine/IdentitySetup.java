package cn.dangchang.engine;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Lets the engine and its webapps know the same people as the pages, and nobody else. */
@Component
class IdentitySetup extends AbstractProcessEnginePlugin {
    private final People people;
    private final Units units;

    IdentitySetup(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return ReadOnlyIdentityProvider.class;
            }

            @Override
            public Session openSession() {
                return new HouseIdentities(people, units);
            }
        });
    }
}
