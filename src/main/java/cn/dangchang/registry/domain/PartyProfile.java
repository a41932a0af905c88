package cn.dangchang.registry.domain;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.IdentityNumber;
import cn.dangchang.registry.Masked;
import cn.dangchang.registry.PartyKind;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.Standardisation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What kind of party is registered and how it is counted. */
@Embeddable
class PartyProfile {
    @Enumerated(EnumType.STRING)
    private PartyKind kind = PartyKind.ENTERPRISE;
    private String identityNumber = "";
    @Enumerated(EnumType.STRING)
    private SupervisedCategory category;
    @Enumerated(EnumType.STRING)
    private Standardisation standardisation;
    private LocalDate standardisedUntil;

    /** @param profile null leaves everything; a masked identity number leaves the number. */
    void correct(Profile profile) {
        if (profile == null) {
            return;
        }
        kind = profile.kind() == null ? PartyKind.ENTERPRISE : profile.kind();
        identityNumber = number(profile.identityNumber());
        category = profile.category();
        standardisation = profile.standardisation();
        standardisedUntil = standardisation == null ? null : profile.standardisedUntil();
    }

    private String number(String given) {
        var number = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        if (Masked.is(number)) {
            RegistryGround.IDENTITY_NUMBER_NOT_VALID.refuseAtIf(!number.equals(Masked.of(identityNumber)), "identityNumber");
            return identityNumber;
        }
        RegistryGround.IDENTITY_NUMBER_NOT_VALID.refuseAtIf(!number.isEmpty() && !IdentityNumber.valid(number), "identityNumber");
        return number;
    }

    void particulars(Map<String, String> all) {
        all.put("kind", kind.name());
        all.put("identityNumber", Masked.of(identityNumber));
        all.put("category", Objects.toString(category, ""));
        all.put("standardisation", Objects.toString(standardisation, ""));
        all.put("standardisedUntil", Objects.toString(standardisedUntil, ""));
    }

    PartyKind kind() {
        return kind;
    }

    String identityNumber() {
        return identityNumber;
    }

    Profile shown() {
        return new Profile(kind, Masked.of(identityNumber), category, standardisation, standardisedUntil);
    }
}
