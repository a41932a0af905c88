package cn.dangchang.registry.domain;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Licences;
import cn.dangchang.registry.RegistryGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the licences of the registered. */
@Component
@Transactional
class LicenceShelf implements Licences {
    private final RegisteredLicences licences;
    private final Enterprises enterprises;
    private final Registrars registrars;
    private final ExpiryRule expiry;
    private final Journal journal;

    LicenceShelf(RegisteredLicences licences, Enterprises enterprises, Registrars registrars, ExpiryRule expiry, Journal journal) {
        this.licences = licences;
        this.enterprises = enterprises;
        this.registrars = registrars;
        this.expiry = expiry;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Licence> of(UUID enterprise) {
        var warnings = expiry.licences(enterprises.visible(enterprise).agency());
        return licences.of(List.of(enterprise)).stream().map(each -> shown(each, warnings)).toList();
    }

    @Override
    public Licence keep(UUID enterprise, LicenceEntry entry) {
        var agency = enterprises.visible(enterprise).agency();
        registrars.require(agency);
        var known = licences.of(List.of(enterprise)).stream().filter(each -> each.isNumbered(entry.number())).findFirst();
        Map<String, String> before = known.map(RegisteredLicence::described).orElse(Map.of());
        var licence = known.orElseGet(() -> new RegisteredLicence(enterprise, entry));
        licence.correct(entry);
        journal.changed(licence, enterprise, before, licence.described());
        return shown(licence, expiry.licences(agency));
    }

    @Override
    public void withdraw(UUID enterprise, UUID id) {
        registrars.require(enterprises.visible(enterprise).agency());
        var licence = licences.findByIdAndEnterpriseId(id, enterprise).orElseThrow(RegistryGround.NO_SUCH_LICENCE::refusal);
        journal.removed(licence, enterprise, licence.described());
    }

    private static Licence shown(RegisteredLicence licence, ExpiryRule.Warnings warnings) {
        var entry = licence.entry();
        return new Licence(licence.id(), entry.number(), entry.kind(), entry.scope(), entry.validTo(), warnings.of(entry.validTo()));
    }
}
