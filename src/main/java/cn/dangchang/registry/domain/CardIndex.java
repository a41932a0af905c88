package cn.dangchang.registry.domain;

import cn.dangchang.registry.Contacts;
import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Licences;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the register holds beside the particulars. */
@Component
@Transactional(readOnly = true)
class CardIndex implements EnterpriseCards {
    private final Enterprises enterprises;
    private final Licences licences;
    private final Contacts contacts;
    private final Registrars registrars;
    private final ExpiryRule expiry;

    CardIndex(Enterprises enterprises, Licences licences, Contacts contacts, Registrars registrars, ExpiryRule expiry) {
        this.enterprises = enterprises;
        this.licences = licences;
        this.contacts = contacts;
        this.registrars = registrars;
        this.expiry = expiry;
    }

    @Override
    public Card of(UUID id) {
        var enterprise = enterprises.visible(id);
        return new Card(licences.of(id), contacts.of(id), expiry.reassessment(enterprise.agency()).of(enterprise.profile().standardisedUntil()));
    }

    @Override
    public boolean mayKeep() {
        return registrars.mayKeep();
    }
}
