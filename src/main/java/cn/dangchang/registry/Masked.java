package cn.dangchang.registry;

/** Numbers of people as everybody may see them. */
public final class Masked {
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;
    private static final int SHORTEST = 7;

    private Masked() {}

    /** @return the first three and the last two characters, as in 138******09; nothing of a short number. */
    public static String of(String number) {
        if (number == null || number.isEmpty()) {
            return "";
        }
        return number.length() < SHORTEST ? "*".repeat(number.length())
                : number.substring(0, SHOWN_FIRST) + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
                + number.substring(number.length() - SHOWN_LAST);
    }

    /** @return whether a number came back as it was shown, so that it says nothing. */
    public static boolean is(String number) {
        return number != null && number.indexOf('*') >= 0;
    }
}
