package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a hearing of the party, a decision, a payment or a closing is refused. */
public enum PenaltyGround implements Ground {
    NO_SUCH_PARTY(""),
    PARTY_ALREADY_NAMED(""),
    PARTY_INCOMPLETE("行政处罚法第五十二条"),
    NO_PARTY("行政处罚法第五十二条"),
    ALREADY_DECIDED(""),
    ALREADY_CLOSED(""),
    CERTIFICATES_NOT_SHOWN("行政处罚法第五十二条"),
    /** No exception from two officers is made for the summary procedure. */
    FEWER_THAN_TWO_OFFICERS("行政处罚法第四十二条"),
    NOT_AN_OFFICER_OF_THE_VISIT("行政处罚法第四十二条"),
    RIGHTS_NOT_TOLD("行政处罚法第四十四条"),
    HEARING_INCOMPLETE("行政处罚法第四十四条"),
    DEFENCE_WITHOUT_ANSWER("行政处罚法第四十五条"),
    /** Without telling the party and hearing it there is no decision. */
    PARTY_NOT_HEARD("行政处罚法第六十二条"),
    /** The party signs what it said, or its refusal is on record. */
    HEARING_NOT_SIGNED("行政处罚法第四十五条"),
    HEAVIER_AFTER_DEFENCE("行政处罚法第四十五条"),
    CHARGE_MISSING("行政处罚法第五十一条"),
    FINDING_NOT_OF_THIS_PENALTY(""),
    NO_SUCH_VIOLATION("行政处罚法第三十八条"),
    /** What was not checked against the law is no basis of a penalty. */
    VIOLATION_NOT_VERIFIED("行政处罚法第三十八条"),
    RANGE_FOR_ANOTHER_PARTY("行政处罚法第三十八条"),
    SANCTION_MISSING("行政处罚法第五十一条"),
    SANCTION_OUTSIDE_RANGE("行政处罚法第三十四条"),
    /** A fine that the law orders is not left out on the spot. */
    FINE_IS_MANDATORY("行政处罚法第三十四条"),
    FINE_ABOVE_SUMMARY_LIMIT("行政处罚法第五十一条"),
    FINE_NOT_WHOLE_YUAN(""),
    ACT_ALREADY_FINED("行政处罚法第二十九条"),
    DECISION_NOT_SIGNED("行政处罚法第五十二条"),
    DECISION_CHANGED_SINCE_SIGNING("行政处罚法第五十二条"),
    COLLECTION_ON_SPOT_NOT_ALLOWED("行政处罚法第六十八条"),
    COLLECTION_NEEDS_A_REASON("行政处罚法第六十八条"),
    SPARING_NEEDS_A_GROUND("行政处罚法第三十三条"),
    DECISION_NEEDS_A_REASON(""),
    DECIDER_PROPOSED_IT("行政处罚法第五十七条"),
    FILED_BY_A_DECIDING_OFFICER("行政处罚法第五十二条"),
    FILING_NEEDS_CONFIRMATION("行政处罚法第五十二条"),
    NO_SUCH_FINE(""),
    PAYMENT_WITHOUT_RECEIPT("行政处罚法第七十条"),
    PAYMENT_ON_IMPOSSIBLE_DAY(""),
    PAYMENT_ABOVE_WHAT_IS_DUE(""),
    BANK_FILE_WITHOUT_ROWS(""),
    BANK_COLUMN_MISSING(""),
    BANK_CELL_UNREADABLE(""),
    BANK_DAY_UNREADABLE(""),
    BANK_AMOUNT_UNREADABLE(""),
    BANK_DECISION_UNKNOWN(""),
    BANK_RECEIPT_TAKEN(""),
    CASH_NOT_TO_BE_COLLECTED("行政处罚法第六十七条"),
    CASH_NOT_HANDED_IN("行政处罚法第七十一条"),
    FINE_NOT_PAID("行政处罚法第六十七条"),
    REMEDY_RUNNING("行政处罚法第七十三条"),
    NO_REMEDY_RUNNING(""),
    REMEDY_ON_IMPOSSIBLE_DAY(""),
    /** On the spot decisions go to reconsideration first. */
    RECONSIDERATION_COMES_FIRST("行政复议法第二十三条"),
    FINE_ALREADY_SETTLED(""),
    REMINDER_BEFORE_DUE("行政强制法第三十五条"),
    PAY_UNTIL_IN_THE_PAST("行政强制法第三十五条"),
    NOT_REMINDED("行政强制法第三十五条"),
    /** The party may state its case before a surcharge is decided. */
    STATEMENT_TERM_RUNNING("行政强制法第三十六条"),
    STATEMENT_WITHOUT_ANSWER("行政强制法第三十六条"),
    NO_SURCHARGE_DUE("行政处罚法第七十二条"),
    SURCHARGE_NOT_SERVED("行政强制法第三十五条"),
    STEP_NOT_OPEN(""),
    STEP_BY_ITS_PROPOSER(""),
    STEP_DECIDED_BY_ITS_REVIEWER(""),
    ENFORCEMENT_NOTICE_NOT_SERVED("行政强制法第五十四条"),
    NOTICE_TERM_RUNNING("行政强制法第五十四条"),
    COURT_BEFORE_REMEDY_ENDED("行政强制法第五十三条"),
    COURT_WINDOW_PASSED("行政强制法第五十三条"),
    COURT_APPLICATION_INCOMPLETE("行政强制法第五十五条"),
    COURT_APPLICATION_SIGNED_BY_THE_HEAD("行政强制法第五十五条"),
    COURT_RULING_INCOMPLETE(""),
    DEFERRAL_NEEDS_A_REASON("行政处罚法第六十六条"),
    DEFERRAL_WITHOUT_PLAN("行政处罚法第六十六条"),
    DEFERRAL_DAYS_OUT_OF_ORDER("行政处罚法第六十六条"),
    DEFERRAL_SUM_DIFFERS("行政处罚法第六十六条"),
    DEFERRAL_PENDING(""),
    DEFERRAL_AFTER_SURCHARGE("行政处罚法第七十二条"),
    EXECUTION_SUSPENDED("行政强制法第三十九条"),
    EXECUTION_NOT_SUSPENDED("行政强制法第三十九条"),
    HALT_NEEDS_A_GROUND("行政强制法第三十九条、第四十条"),
    HALT_NEEDS_A_REASON("行政强制法第三十九条、第四十条"),
    HALT_NEEDS_A_PAPER("行政强制法第三十九条、第四十条"),
    HALT_PENDING(""),
    SUSPENDED_FOR_LESS_THAN_THREE_YEARS("行政强制法第三十九条"),
    DECISION_NOT_FILED("行政处罚法第五十二条"),
    /** A paid fine never stands for a correction; it is verified again before closing. */
    CORRECTION_NOT_VERIFIED("R-169"),
    CORRECTION_NOT_CONFIRMED("R-169"),
    CLOSING_NOT_APPLIED_FOR(""),
    CLOSING_BY_ITS_APPLICANT(""),
    CLOSING_APPROVED_BY_ITS_REVIEWER("");

    private final String article;

    PenaltyGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
