package cn.dangchang.plan.domain.campaign;

import java.util.Locale;

/** The last part of a message key. */
final class CampaignWord {
    private CampaignWord() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
