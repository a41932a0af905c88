package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawGround;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * How many of a sector are drawn: a share of all its sites, rounded up, or a number. @param text {@code 30%} or {@code 9}
 */
record Quota(String text) {
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)\\s*[%％]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws cn.dangchang.shared.Refusal {@link DrawGround#QUOTA_NOT_VALID} at the field */
    static Quota read(String typed, String field) {
        var text = typed == null ? "" : typed.strip();
        var share = SHARE.matcher(text);
        if (share.matches()) {
            var percent = new BigDecimal(share.group(1));
            DrawGround.QUOTA_NOT_VALID.refuseAtIf(percent.signum() == 0 || percent.compareTo(WHOLE) > 0, field);
            return new Quota(percent.stripTrailingZeros().toPlainString() + "%");
        }
        DrawGround.QUOTA_NOT_VALID.refuseAtIf(!NUMBER.matcher(text).matches() || Integer.parseInt(text) == 0, field);
        return new Quota(String.valueOf(Integer.parseInt(text)));
    }

    /** @return how many of so many, never more than there are where it is a share. */
    int of(int total) {
        return !text.endsWith("%") ? Integer.parseInt(text) : new BigDecimal(text.substring(0, text.length() - 1))
                .multiply(BigDecimal.valueOf(total))
                .divide(WHOLE, 0, RoundingMode.CEILING).intValueExact();
    }
}
