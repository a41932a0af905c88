package cn.dangchang.organisation.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.OwnPasswordChanged;
import cn.dangchang.organisation.OwnSecrets;
import cn.dangchang.organisation.PersonChanged;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnLogin implements OwnSecrets {
    private final Accounts accounts;
    private final Secrets secrets;
    private final Acting acting;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    OwnLogin(Accounts accounts, Secrets secrets, Acting acting, AuditTrail trail, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.acting = acting;
        this.trail = trail;
        this.events = events;
    }

    @Override
    public void changePassword(String current, String fresh) {
        var person = self(current);
        OrganisationGround.PASSWORD_UNCHANGED.refuseAtIf(fresh.equals(current), "fresh");
        var account = accounts.findById(person.value()).orElseThrow();
        boolean wasInitial = account.hasInitialPassword();
        account.ownPassword(secrets.passwordHash(fresh));
        trail.record(Chain.of(person), "organisation.own-password-changed", Map.of());
        events.publishEvent(wasInitial ? new PersonChanged(person) : new OwnPasswordChanged(person));
    }

    @Override
    public void changePin(String currentPassword, String fresh) {
        var person = self(currentPassword);
        secrets.storePin(person, fresh);
        trail.record(Chain.of(person), "organisation.own-pin-changed", Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing() {
        return secrets.standing(acting.required().person());
    }

    private PersonId self(String currentPassword) {
        var person = acting.required().person();
        OrganisationGround.PASSWORD_NOT_ACCEPTED.refuseAtIf(!secrets.isPasswordOf(person, currentPassword), "current");
        return person;
    }
}
