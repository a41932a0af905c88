package cn.dangchang.registry.domain;

import cn.dangchang.registry.Contacts.Contact;
import cn.dangchang.registry.Contacts.ContactEntry;
import cn.dangchang.registry.Masked;
import cn.dangchang.registry.RegistryGround;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;

/** Whom the agency speaks to at an enterprise. */
@Entity
@Table(schema = "registry", name = "contact")
class RegisteredContact {
    @Id
    private UUID id;
    @Version
    private int version;
    private UUID enterpriseId;
    private String position;
    private String name;
    private String telephone = "";

    protected RegisteredContact() {}

    RegisteredContact(UUID enterprise, ContactEntry entry) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise;
        this.name = RegistryGround.required(entry.name(), "contact");
        correct(entry);
    }

    final void correct(ContactEntry entry) {
        position = entry.position() == null ? "" : entry.position().strip();
        if (entry.telephone() != null && !entry.telephone().isBlank()) {
            telephone = Telephones.kept(telephone, entry.telephone());
        }
    }

    /** @return the contact as the history keeps it, the number masked. */
    Map<String, String> described() {
        return Map.of("contact " + name, String.join(" / ", position, Masked.of(telephone)));
    }

    boolean isCalled(String other) {
        return other != null && name.equals(other.strip());
    }

    UUID enterprise() {
        return enterpriseId;
    }

    String telephone() {
        return telephone;
    }

    Contact contact() {
        return new Contact(id, name, position, Masked.of(telephone));
    }
}
