package cn.dangchang.registry;

/**
 * A unified social credit code (统一社会信用代码): 18 characters of which the last checks the others, GB 32100.
 */
public record CreditCode(String value) {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#CREDIT_CODE_NOT_VALID} */
    public CreditCode {
        RegistryGround.CREDIT_CODE_NOT_VALID.refuseAtIf(!valid(value), "creditCode", String.valueOf(value));
    }

    public static boolean valid(String value) {
        return value != null && value.length() == LENGTH && value.chars().allMatch(each -> CHARACTERS.indexOf(each) >= 0)
                && value.charAt(LENGTH - 1) == checkCharacter(value.substring(0, LENGTH - 1));
    }

    /** @param first the first 17 characters. */
    public static CreditCode completing(String first) {
        return new CreditCode(first + checkCharacter(first));
    }

    private static char checkCharacter(String first) {
        int sum = 0;
        int weight = 1;
        for (char each : first.toCharArray()) {
            sum += CHARACTERS.indexOf(each) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}
