package cn.dangchang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in per cent with one decimal, as official figures give it: 19 of 31 is 61.3. */
public final class Share {
    private Share() {}

    /** @return the share, or 0.0 of nothing. */
    public static String of(long part, long whole) {
        return whole == 0 ? "0.0" : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).toPlainString();
    }
}
