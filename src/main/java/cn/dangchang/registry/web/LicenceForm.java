package cn.dangchang.registry.web;

import cn.dangchang.registry.Licences.Licence;
import cn.dangchang.registry.Licences.LicenceEntry;
import java.util.Objects;

/** What somebody typed of a licence. */
public record LicenceForm(String number, String licenceKind, String scope, String validTo) {
    static LicenceForm empty() {
        return new LicenceForm(null, null, null, null);
    }

    static LicenceForm of(Licence licence) {
        return new LicenceForm(licence.number(), licence.kind(), licence.scope(), Objects.toString(licence.validTo(), null));
    }

    LicenceEntry entry() {
        return new LicenceEntry(number, licenceKind, scope, EnterpriseForm.day(validTo, "validTo"));
    }
}
