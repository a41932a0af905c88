package cn.dangchang.law.domain;

/** Numbers up to 999 as statutes write them. */
final class HanziNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private HanziNumber() {}

    static int parse(String hanzi) {
        int total = 0;
        int digit = 0;
        for (char each : hanzi.toCharArray()) {
            switch (each) {
                case '百' -> {
                    total += digit * 100;
                    digit = 0;
                }
                case '十' -> {
                    total += (digit == 0 ? 1 : digit) * 10;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(each);
            }
        }
        return total + digit;
    }
}
