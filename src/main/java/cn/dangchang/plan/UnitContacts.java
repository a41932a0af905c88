package cn.dangchang.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Contacts of units (联络员, R-016): one at a time for each unit. Telephone and QQ are personal data: masked, and audited when read. */
public interface UnitContacts {
    /** @return those of today, by unit. */
    List<Contact> current();

    /** @return those who were it before, newest first. */
    List<Contact> former();

    /**
     * @param replace whether the unit's present contact is replaced; without it a second one is refused
     */
    void enter(Entry entry, boolean replace);

    /** @return the telephone and QQ unmasked; for coordinators and leaders, audited. */
    Numbers numbers(UUID contact);

    record Entry(String unit, String name, String position, String telephone, String qq, String remark) {}

    /** @param telephone masked. */
    record Contact(UUID id, String unit, String name, String position, String telephone, String qq, String remark, LocalDate since,
                   LocalDate until) {}

    record Numbers(String telephone, String qq) {}
}
