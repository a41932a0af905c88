package cn.dangchang.registry.domain;

import cn.dangchang.registry.Contacts;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.RegistryGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contacts at the registered. */
@Component
@Transactional
class ContactBook implements Contacts {
    private final RegisteredContacts contacts;
    private final Enterprises enterprises;
    private final Registrars registrars;
    private final Journal journal;

    ContactBook(RegisteredContacts contacts, Enterprises enterprises, Registrars registrars, Journal journal) {
        this.contacts = contacts;
        this.enterprises = enterprises;
        this.registrars = registrars;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> of(UUID enterprise) {
        enterprises.visible(enterprise);
        return contacts.of(List.of(enterprise)).stream().map(RegisteredContact::contact).toList();
    }

    @Override
    public Contact keep(UUID enterprise, ContactEntry entry) {
        registrars.require(enterprises.visible(enterprise).agency());
        var known = contacts.of(List.of(enterprise)).stream().filter(each -> each.isCalled(entry.name())).findFirst();
        Map<String, String> before = known.map(RegisteredContact::described).orElse(Map.of());
        var contact = known.orElseGet(() -> new RegisteredContact(enterprise, entry));
        contact.correct(entry);
        journal.changed(contact, enterprise, before, contact.described());
        return contact.contact();
    }

    @Override
    public void remove(UUID enterprise, UUID id) {
        registrars.require(enterprises.visible(enterprise).agency());
        var contact = own(enterprise, id);
        journal.removed(contact, enterprise, contact.described());
    }

    @Override
    public String telephone(UUID enterprise, UUID id) {
        enterprises.visible(enterprise);
        var contact = own(enterprise, id);
        journal.record(enterprise, "registry.contact-telephone-read", Map.of("contact", id.toString()));
        return contact.telephone();
    }

    private RegisteredContact own(UUID enterprise, UUID id) {
        return contacts.findByIdAndEnterpriseId(id, enterprise).orElseThrow(RegistryGround.NO_SUCH_CONTACT::refusal);
    }
}
