package cn.dangchang.registry;

import java.util.List;
import java.util.UUID;

/** Whom the agency speaks to at an enterprise, such as its safety manager. Telephones are masked; reading one is audited. */
public interface Contacts {
    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_ENTERPRISE} */
    List<Contact> of(UUID enterprise);

    /** Enters a contact, or changes the one of that name. @throws cn.dangchang.shared.Refusal {@link RegistryGround} at the field */
    Contact keep(UUID enterprise, ContactEntry entry);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_CONTACT} */
    void remove(UUID enterprise, UUID contact);

    /** @return the telephone number unmasked; audited. @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_CONTACT} */
    String telephone(UUID enterprise, UUID contact);

    /** @param position such as 安全总监; @param telephone masked or empty to leave it as it is. */
    record ContactEntry(String name, String position, String telephone) {}

    /** @param telephone masked. */
    record Contact(UUID id, String name, String position, String telephone) {}
}
