package cn.dangchang.registry.domain.sheet;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front, and loses it when it comes back. */
public final class Guarded {
    private static final String DANGEROUS = "=+-@\t\r";

    private Guarded() {}

    public static String of(String text) {
        return text != null && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && DANGEROUS.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}
