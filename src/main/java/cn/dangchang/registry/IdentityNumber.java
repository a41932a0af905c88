package cn.dangchang.registry;

/** A resident's identity number (公民身份号码): 17 digits and a check character, GB 11643. */
public final class IdentityNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    public static boolean valid(String value) {
        return value != null && value.matches("\\d{17}[\\dX]") && value.charAt(17) == checkCharacter(value.substring(0, 17));
    }

    /** @param first the first 17 digits. */
    public static String completing(String first) {
        return first + checkCharacter(first);
    }

    private static char checkCharacter(String first) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (first.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
