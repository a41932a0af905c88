package cn.dangchang.registry;

import cn.dangchang.registry.Contacts.Contact;
import cn.dangchang.registry.Licences.Licence;
import java.util.List;
import java.util.UUID;

/** What the register holds beside the particulars of an enterprise. */
public interface EnterpriseCards {
    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_ENTERPRISE} */
    Card of(UUID enterprise);

    /** @return whether the acting person keeps the register of the own agency. */
    boolean mayKeep();

    /** @param standardisation until when the level holds, with the reminder of its re-assessment. */
    record Card(List<Licence> licences, List<Contact> contacts, Expiry standardisation) {}
}
