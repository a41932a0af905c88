package cn.dangchang.shared;

/**
 * A named reason for which the house refuses. Implemented by one enum per module; the Chinese text is the message
 * {@code refusal.<module>.<kebab-name>}, which may use the arguments as {0}, {1} …
 */
public interface Ground {
    String name();

    /** @return the legal or internal basis of the refusal, for the record; empty where it is only the form of the input. */
    String article();

    /** @return the module whose bundle holds the message. */
    default String module() {
        String[] packages = getClass().getPackageName().split("\\.");
        return packages[2];
    }

    default String key() {
        return "refusal." + module() + "." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    default Refusal refusal(Object... arguments) {
        return new Refusal(this, null, arguments);
    }

    /** @param field the form field (or row) that the person has to change. */
    default Refusal refusalAt(String field, Object... arguments) {
        return new Refusal(this, field, arguments);
    }

    default void refuseIf(boolean broken, Object... arguments) {
        if (broken) {
            throw refusal(arguments);
        }
    }

    default void refuseAtIf(boolean broken, String field, Object... arguments) {
        if (broken) {
            throw refusalAt(field, arguments);
        }
    }
}
