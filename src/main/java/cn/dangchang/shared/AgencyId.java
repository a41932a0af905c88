package cn.dangchang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** An enforcement agency (应急管理局) of this installation, by its short code such as {@code HX}. */
@Embeddable
public record AgencyId(@JsonValue String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}");

    @JsonCreator
    public AgencyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a agency code: " + value);
        }
    }

    /** @return the identifier, or null where there is none. */
    public static AgencyId orNull(String value) {
        return value == null ? null : new AgencyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
