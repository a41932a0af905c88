package cn.dangchang.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The licences of the registered (许可证照, R-172), with their expiry. Changes are kept in the enterprise's history and audited. */
public interface Licences {
    /** @return by end of validity. @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_ENTERPRISE} */
    List<Licence> of(UUID enterprise);

    /** Enters a licence, or changes the one with that number. @throws cn.dangchang.shared.Refusal {@link RegistryGround} at the field */
    Licence keep(UUID enterprise, LicenceEntry entry);

    /** Takes a licence out of the register; the history keeps it. @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_LICENCE} */
    void withdraw(UUID enterprise, UUID licence);

    /** @param validTo last day, null where the licence runs without end. */
    record LicenceEntry(String number, String kind, String scope, LocalDate validTo) {}

    record Licence(UUID id, String number, String kind, String scope, LocalDate validTo, Expiry expiry) {}
}
