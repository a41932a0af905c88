package cn.dangchang.organisation.web;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People.Certificate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;

/** A certificate as typed. */
record CertificateForm(String number, String kind, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
                       @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validTo) {
    Certificate certificate() {
        OrganisationGround.CERTIFICATE_INCOMPLETE.refuseAtIf(blank(number) || blank(kind) || validFrom == null || validTo == null, "number");
        return new Certificate(number.strip(), kind.strip(), validFrom, validTo, false);
    }

    /** What stands in the fields again when it was refused. */
    HashMap<String, String> typed() {
        var typed = new HashMap<>(Map.of("number", number == null ? "" : number, "kind", kind == null ? "" : kind));
        typed.put("validFrom", validFrom == null ? null : validFrom.toString());
        typed.put("validTo", validTo == null ? null : validTo.toString());
        return typed;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank() || text.length() > 40;
    }
}
