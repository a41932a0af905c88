package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a continued case or a proposal to close is refused (安全生产法 112, 113). */
public enum RecurrenceGround implements Ground {
    /** Only who was fined, and has the decision. */
    NOT_FINED("安全生产法第一百一十二条"),
    ORDER_INCOMPLETE("安全生产法第一百一十二条"),
    ORDER_ON_IMPOSSIBLE_DAY("安全生产法第一百一十二条"),
    /** Whoever was not fined yet has not refused in spite of the fine. */
    SEEN_BEFORE_THE_FINE("安全生产法第一百一十二条"),
    SEEN_LATER("安全生产法第一百一十二条"),
    REFUSAL_NOT_DESCRIBED("安全生产法第一百一十二条"),
    /** No day is fined twice. */
    NO_DAY_LEFT("安全生产法第一百一十二条"),
    FINE_UNDER_REMEDY(""),
    NO_SUCH_UNIT("安全生产法第一百一十三条"),
    CLOSURE_ITEM_MISSING("安全生产法第一百一十三条"),
    CLOSURE_COUNT_NOT_REACHED("安全生产法第一百一十三条"),
    CLOSURE_INCOMPLETE("安全生产法第一百一十三条"),
    CLOSURE_PROPOSED_ALREADY(""),
    NO_SUCH_PROPOSAL(""),
    CLOSURE_DECIDED_ALREADY(""),
    CLOSURE_OPINION_MISSING(""),
    CLOSURE_NOT_ISSUED("安全生产法第一百一十三条"),
    CLOSURE_OUTCOME_INCOMPLETE(""),
    CLOSURE_OUTCOME_ON_IMPOSSIBLE_DAY("");

    private final String article;

    RecurrenceGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
