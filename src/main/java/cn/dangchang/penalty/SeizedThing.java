package cn.dangchang.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * One line of the list (查封扣押清单).
 *
 * @param specification model or serial number, for premises the address; @param place where it stood and, sealed, stays
 */
@Embeddable
public record SeizedThing(@Enumerated(EnumType.STRING) Means means, String name, String specification, BigDecimal quantity,
                          @Column(name = "unit_word") String unit, @Column(name = "thing_place") String place, String remark) {
    /** 查封 leaves a thing where it is, 扣押 takes it away. */
    public enum Means {
        SEAL, SEIZE;

        public String key() {
            return "penalty.means." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @throws cn.dangchang.shared.Refusal THING_INCOMPLETE */
    public void requireComplete() {
        CoercionGround.THING_INCOMPLETE.refuseAtIf(means == null, "means");
        CoercionGround.THING_INCOMPLETE.refuseAtIf(blank(name), "name");
        CoercionGround.THING_INCOMPLETE.refuseAtIf(blank(specification), "specification");
        CoercionGround.THING_INCOMPLETE.refuseAtIf(quantity == null || quantity.signum() <= 0, "quantity");
        CoercionGround.THING_INCOMPLETE.refuseAtIf(blank(unit), "unit");
        CoercionGround.THING_INCOMPLETE.refuseAtIf(blank(place), "place");
    }

    /** @return whether it is the very same thing. */
    public boolean sameAs(SeizedThing other) {
        return name.strip().equals(other.name.strip()) && specification.strip().equalsIgnoreCase(other.specification.strip())
                && place.strip().equals(other.place.strip());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
