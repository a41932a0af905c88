package cn.dangchang.registry.web;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.Codes;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.PartyKind;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.Standardisation;
import cn.dangchang.shared.AgencyId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What somebody typed of a party; it stays on the page when it is refused. */
public record EnterpriseForm(String name, String kind, String creditCode, String identityNumber, String legalRepresentative, String telephone,
                             String riskLevel, String size, String supervision, String category, String standardisation, String standardisedUntil) {
    static EnterpriseForm empty() {
        return new EnterpriseForm(null, PartyKind.ENTERPRISE.name(), null, null, null, null, null, null, "direct", null, null, null);
    }

    static EnterpriseForm of(Enterprise enterprise) {
        var profile = enterprise.profile();
        return new EnterpriseForm(enterprise.name(), profile.kind().name(), enterprise.creditCode(), profile.identityNumber(), enterprise.legalRepresentative(),
                enterprise.telephone(), enterprise.riskLevel(), enterprise.size(), enterprise.supervision(), Objects.toString(profile.category(), null),
                Objects.toString(profile.standardisation(), null), Objects.toString(profile.standardisedUntil(), null));
    }

    Registration registration(AgencyId agency, List<SiteEntry> sites) {
        listed("riskLevel", riskLevel, Codes.RISKS);
        listed("size", size, Codes.SIZES);
        return new Registration(agency, name, creditCode, legalRepresentative, telephone, riskLevel, size, supervision, sites, profile());
    }

    private Profile profile() {
        return new Profile(constant(PartyKind.class, kind, "kind"), identityNumber, constant(SupervisedCategory.class, category, "category"),
                constant(Standardisation.class, standardisation, "standardisation"), day(standardisedUntil, "standardisedUntil"));
    }

    static void listed(String field, String value, List<String> list) {
        RegistryGround.NOT_IN_THE_LIST.refuseAtIf(value != null && !value.isBlank() && !list.contains(value), field);
    }

    static <E extends Enum<E>> E constant(Class<E> list, String name, String field) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Codes.constant(list, name).orElseThrow(() -> RegistryGround.NOT_IN_THE_LIST.refusalAt(field));
    }

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#DAY_NOT_VALID} */
    static LocalDate day(String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw RegistryGround.DAY_NOT_VALID.refusalAt(field);
        }
    }
}
