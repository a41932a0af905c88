package cn.dangchang.organisation.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.PersonChanged;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StaffRegister implements Staffing {
    private final Accounts accounts;
    private final Rules rules;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffRegister(Accounts accounts, Rules rules, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void register(Newcomer newcomer) {
        rules.authority().requireFor(newcomer.agency());
        OrganisationGround.ACCOUNT_EXISTS.refuseAtIf(accounts.existsById(newcomer.id().value()), "account", newcomer.id());
        rules.requireUnit(newcomer.unit(), newcomer.agency());
        boolean given = rules.authority().administrator().isPresent();
        OrganisationGround.PIN_IS_PERSONAL.refuseAtIf(given && newcomer.pin() != null, "pin");
        var account = new PersonAccount(newcomer, rules.secrets().passwordHash(newcomer.password()));
        if (given) {
            account.mustChangePassword();
        }
        accounts.saveAndFlush(account);
        if (newcomer.pin() != null) {
            rules.secrets().storePin(newcomer.id(), newcomer.pin());
        }
        record(newcomer.id(), "organisation.person-registered",
                Map.of("agency", newcomer.agency(), "unit", newcomer.unit(), "roles", new TreeSet<>(newcomer.roles())));
    }

    @Override
    public void change(PersonId person, String name, UnitId unit, Set<Role> roles) {
        OrganisationGround.OWN_ACCOUNT.refuseAtIf(rules.authority().isOwn(person) && !roles.contains(Role.ADMIN), "roles");
        change(person, account -> {
            rules.requireUnit(unit, new AgencyId(account.agency()));
            var before = Map.of("unit", account.unit(), "roles", new TreeSet<>(account.roles()));
            account.become(name, unit, roles);
            record(person, "organisation.person-changed",
                    Map.of("before", before, "after", Map.of("unit", unit, "roles", new TreeSet<>(roles))));
        });
    }

    @Override
    public void certify(PersonId person, Certificate certificate) {
        OrganisationGround.CERTIFICATE_OF_SOMEBODY_ELSE.refuseAtIf(
                accounts.existsByCertificatesNumberAndAccountNot(certificate.number(), person.value()), "number", certificate.number());
        change(person, account -> {
            account.certify(certificate);
            record(person, "organisation.certificate-entered",
                    Map.of("from", certificate.validFrom(), "to", certificate.validTo(), "kind", certificate.kind()));
        });
    }

    @Override
    public void revoke(PersonId person, String certificateNumber) {
        change(person, account -> {
            account.revoke(certificateNumber, LocalDate.now(clock));
            record(person, "organisation.certificate-revoked", Map.of("on", LocalDate.now(clock)));
        });
    }

    @Override
    public void deactivate(PersonId person) {
        OrganisationGround.OWN_ACCOUNT.refuseIf(rules.authority().isOwn(person));
        change(person, account -> {
            account.deactivate();
            record(person, "organisation.person-deactivated", Map.of());
        });
    }

    @Override
    public void reactivate(PersonId person) {
        change(person, account -> {
            account.reactivate();
            record(person, "organisation.person-reactivated", Map.of());
        });
    }

    @Override
    public String reset(PersonId person) {
        OrganisationGround.OWN_ACCOUNT.refuseIf(rules.authority().isOwn(person));
        var initial = Secrets.initialPassword();
        change(person, account -> {
            account.reset(rules.secrets().passwordHash(initial), rules.authority().administrator().orElse(person), clock.instant());
            rules.secrets().dropPin(person);
            record(person, "organisation.secrets-reset", Map.of());
        });
        return initial;
    }

    private void change(PersonId person, Consumer<PersonAccount> change) {
        var account = accounts.findById(person.value()).orElseThrow(OrganisationGround.NO_SUCH_PERSON::refusal);
        rules.authority().requireFor(new AgencyId(account.agency()));
        change.accept(account);
        accounts.flush();
        events.publishEvent(new PersonChanged(person));
    }

    private void record(PersonId person, String action, Map<String, ?> facts) {
        trail.record(Chain.of(person), action, facts);
    }
}
