package cn.dangchang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a matter (a visit, a rectification, a consultation …), unique in the installation and the business key of its
 * process instance: agency, kind, year and serial, such as {@code HX-JC2026-0001}.
 */
@Embeddable
public record MatterNumber(@JsonValue String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[A-Z]{2}\\d{4}-\\d{4,}");

    @JsonCreator
    public MatterNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a matter number: " + value);
        }
    }

    public static MatterNumber of(AgencyId agency, MatterKind kind, int year, long serial) {
        return new MatterNumber("%s-%s%d-%04d".formatted(agency, kind.code(), year, serial));
    }

    public static boolean fits(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    public AgencyId agency() {
        return new AgencyId(value.substring(0, value.indexOf('-')));
    }

    public MatterKind kind() {
        int dash = value.indexOf('-');
        return MatterKind.ofCode(value.substring(dash + 1, dash + 3));
    }

    @Override
    public String toString() {
        return value;
    }
}
