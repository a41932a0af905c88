package cn.dangchang.registry.domain;

import cn.dangchang.registry.Masked;
import cn.dangchang.registry.RegistryGround;

/** Telephone numbers as they are kept. */
final class Telephones {
    private static final String FORM = "[0-9+][0-9 +()（）\\-转]{4,29}";

    private Telephones() {}

    static boolean valid(String number) {
        return number.isEmpty() || number.matches(FORM);
    }

    /** @return what is kept after the change; a number that comes back masked is left. @throws cn.dangchang.shared.Refusal TELEPHONE_NOT_VALID */
    static String kept(String before, String given) {
        var number = given == null ? "" : given.strip();
        if (Masked.is(number)) {
            RegistryGround.TELEPHONE_NOT_VALID.refuseAtIf(!number.equals(Masked.of(before)), "telephone");
            return before;
        }
        RegistryGround.TELEPHONE_NOT_VALID.refuseAtIf(!valid(number), "telephone");
        return number;
    }
}
