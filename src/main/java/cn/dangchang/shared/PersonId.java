package cn.dangchang.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A person with an account, by the account's name such as {@code inspector-1}; also the engine's user id. */
@Embeddable
public record PersonId(@JsonValue String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    @JsonCreator
    public PersonId {
        if (!fits(value)) {
            throw new IllegalArgumentException("not a account name: " + value);
        }
    }

    public static boolean fits(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** @throws Refusal {@link SharedGround#NOT_AN_ACCOUNT} at the field in which it was typed */
    public static PersonId typed(String value, String field) {
        SharedGround.NOT_AN_ACCOUNT.refuseAtIf(!fits(value), field);
        return new PersonId(value);
    }

    /** @return the identifier, or null where there is none. */
    public static PersonId orNull(String value) {
        return value == null ? null : new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
