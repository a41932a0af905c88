package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why seizing, sealing, its approval, its extension or its end is refused. */
public enum CoercionGround implements Ground {
    /** Things are seized where an inspection found them, or in a case; not before entry nor after the visit was taken back. */
    SOURCE_NOT_ON_SITE("安全生产法第六十五条"),
    /** Filed and not closed. */
    CASE_NOT_UNDER_WAY("安全生产法第六十五条"),
    COERCION_CLOSED(""),
    COERCION_ALREADY_ASKED(""),
    APPLICATION_INCOMPLETE("安全生产法第六十五条"),
    NOTHING_TO_SEIZE("行政强制法第二十四条"),
    THING_INCOMPLETE("行政强制法第二十四条"),
    NO_SUCH_THING(""),
    /** Premises are sealed, never carried off. */
    PREMISES_ARE_ONLY_SEALED("安全生产法第六十五条"),
    /** Nothing unrelated, no necessities of life. */
    THINGS_NOT_CHECKED("行政强制法第二十三条"),
    /** What is sealed already is not sealed again. */
    ALREADY_SEIZED("行政强制法第二十三条"),
    SEIZURE_LONGER_THAN_ALLOWED("行政强制法第二十五条"),
    URGENCY_NEEDS_A_REASON("行政强制法第十九条"),
    /** What is being reviewed or was approved is not changed. */
    APPLICATION_SUBMITTED("行政强制法第十八条"),
    /** Nothing is held that the approval does not name. */
    THING_NOT_APPROVED("行政强制法第十八条"),
    OPINION_MISSING(""),
    RULED_BY_ITS_APPLICANT("行政强制法第十八条"),
    APPROVED_BY_ITS_REVIEWER("行政强制法第十八条"),
    /** Approved by the head beforehand, unless it is urgent. */
    NOT_APPROVED_BEFOREHAND("行政强制法第十八条"),
    SEIZING_WITHOUT_CERTIFICATES("行政强制法第十八条"),
    PARTY_NOT_CALLED("行政强制法第十八条"),
    SEIZURE_RIGHTS_NOT_TOLD("行政强制法第十八条"),
    PARTY_NOT_LISTENED_TO("行政强制法第十八条"),
    ACT_RECORD_INCOMPLETE("行政强制法第十八条"),
    ACT_TIMES_IMPOSSIBLE("行政强制法第十八条"),
    ACT_NOT_SIGNED("行政强制法第十八条"),
    ABSENT_PARTY_NEEDS_A_WITNESS("行政强制法第十八条"),
    /** Twenty-four hours have run; the seizure is lifted at once. */
    LATE_APPROVAL_TOO_LATE("行政强制法第十九条"),
    SEIZURE_NOT_IN_FORCE("行政强制法第二十五条"),
    SEIZURE_HAS_RUN_OUT("行政强制法第二十五条"),
    SEIZURE_ALREADY_EXTENDED("行政强制法第二十五条"),
    EXTENSION_WITHOUT_REASON("行政强制法第二十五条"),
    EXTENSION_LONGER_THAN_ALLOWED("行政强制法第二十五条"),
    EXTENSION_ALREADY_SERVED(""),
    EXTENSION_NOT_SERVED("行政强制法第二十五条"),
    EXAMINATION_INCOMPLETE("行政强制法第二十五条"),
    /** Its period is fixed and told in writing, otherwise it does not stop the term. */
    PARTY_NOT_TOLD_OF_EXAMINATION("行政强制法第二十五条"),
    /** One examination after the other; each has its own days that do not count. */
    EXAMINATION_ALREADY_RUNS("行政强制法第二十五条"),
    /** What was done at once is approved before anything else is done about it. */
    NOT_YET_APPROVED("行政强制法第十九条"),
    NO_EXAMINATION_RUNNING(""),
    EXAMINATION_STILL_RUNS("行政强制法第二十五条"),
    DISPOSAL_INCOMPLETE("行政强制法第二十七条"),
    RELEASE_NEEDS_A_REASON("行政强制法第二十八条"),
    DISPOSAL_NOT_SIGNED("行政强制法第二十八条");

    private final String article;

    CoercionGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
