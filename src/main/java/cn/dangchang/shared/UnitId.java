package cn.dangchang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A unit of an agency (科室、大队、镇街应急办), by its code such as {@code HX-ZFDD}. */
@Embeddable
public record UnitId(@JsonValue String value) implements Serializable {
    @JsonCreator
    public UnitId {
        if (value == null || !value.matches("[A-Z0-9-]{2,32}")) {
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
