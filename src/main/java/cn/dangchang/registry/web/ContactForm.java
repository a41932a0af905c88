package cn.dangchang.registry.web;

import cn.dangchang.registry.Contacts.Contact;
import cn.dangchang.registry.Contacts.ContactEntry;

/** What somebody typed of a contact. */
public record ContactForm(String contact, String position, String telephone) {
    static ContactForm empty() {
        return new ContactForm(null, null, null);
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(contact.name(), contact.position(), contact.telephone());
    }

    ContactEntry entry() {
        return new ContactEntry(contact, position, telephone);
    }
}
