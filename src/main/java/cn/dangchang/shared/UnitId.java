package cn.dangchang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A unit of an agency (科室、大队、镇街应急办), by its code such as {@code HX-ZFDD}. */
@Embeddable
public record UnitId(@JsonValue String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{2,32}");

    @JsonCreator
    public UnitId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit code: " + value);
        }
    }

    /** @return the identifier, or null where there is none. */
    public static UnitId orNull(String value) {
        return value == null ? null : new UnitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
