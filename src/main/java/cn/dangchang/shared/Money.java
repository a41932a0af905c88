package cn.dangchang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan, kept to the fen. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money yuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
