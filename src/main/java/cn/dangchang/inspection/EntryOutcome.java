package cn.dangchang.inspection;

import java.util.Locale;

/** What happened at the gate; the key is the form's option. */
public enum EntryOutcome {
    ENTERED, CLOSED, MOVED, STOPPED, WRONG_ADDRESS, CANCELLED,
    /** The day's work was not finished; the visit goes on another day. */ CONTINUED,
    REFUSED;

    /** @return the form's option, such as {@code wrong-address}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EntryOutcome ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @return the word on which the process branches: entered, not-held, refused or continued. */
    public String route() {
        return switch (this) {
            case ENTERED, CONTINUED, REFUSED -> key();
            default -> "not-held";
        };
    }

    /** @return whether officers were inside, so that certificates were shown and the content told. */
    public boolean inside() {
        return this == ENTERED || this == CONTINUED;
    }
}
