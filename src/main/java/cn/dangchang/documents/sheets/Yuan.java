package cn.dangchang.documents.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as documents write them: 人民币叁仟元整（¥3,000.00）. */
final class Yuan {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Yuan() {}

    static String inFull(BigDecimal amount) {
        return "人民币" + inWords(amount) + "（¥" + new java.text.DecimalFormat("#,##0.00").format(amount) + "）";
    }

    static String inWords(BigDecimal amount) {
        var cents = amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        long yuan = cents / 100;
        int rest = (int) (cents % 100);
        var words = new StringBuilder(yuan == 0 && rest != 0 ? "" : whole(yuan) + "元");
        if (rest == 0) {
            return words.append("整").toString();
        }
        if (rest / 10 > 0) {
            words.append(DIGITS[rest / 10]).append("角");
        } else if (yuan > 0) {
            words.append(DIGITS[0]);
        }
        return rest % 10 > 0 ? words.append(DIGITS[rest % 10]).append("分").toString() : words.toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return DIGITS[0];
        }
        var words = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(!words.isEmpty() && (gap || part < 1000) ? DIGITS[0] : "").append(group(part)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String group(int part) {
        var words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? DIGITS[0] : "").append(DIGITS[digit]).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }
}
