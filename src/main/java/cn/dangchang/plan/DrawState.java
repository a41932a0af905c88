package cn.dangchang.plan;

import java.util.Locale;

/** The stages of a draw, in their order. */
public enum DrawState {
    /** 已承诺种子 */ COMMITTED,
    /** 已冻结名单 */ FROZEN,
    /** 已抽取 */ DRAWN,
    /** 已被重新抽取替代 */ SUPERSEDED,
    /** 已放弃 */ ABANDONED;

    /** @return whether the seed is no secret any more. */
    public boolean revealed() {
        return this != COMMITTED && this != FROZEN;
    }

    /** @return message key of the Chinese name. */
    public String key() {
        return "plan.draw.state." + name().toLowerCase(Locale.ROOT);
    }
}
