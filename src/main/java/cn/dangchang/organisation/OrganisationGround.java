package cn.dangchang.organisation;

import cn.dangchang.shared.Ground;

public enum OrganisationGround implements Ground {
    FEWER_THAN_TWO_OFFICERS("行政处罚法第四十二条"),
    NOT_AN_OFFICER("国办发〔2024〕54号"),
    CERTIFICATE_NOT_VALID("行政处罚法第四十二条"),
    UNIT_WITHOUT_ENFORCEMENT_POWER("行政处罚法第三十八条"),
    /** The PIN does not belong to that person, or was wrong too often. */
    PIN_NOT_ACCEPTED(""),
    /** Nobody signs with a PIN that the person has not set alone. */
    PIN_NOT_SET(""),
    /** A PIN is nobody's but its owner's: an administrator gives none. */
    PIN_IS_PERSONAL(""),
    /** The password is known to who set it; it is changed before anything else. */
    PASSWORD_IS_INITIAL(""),
    PASSWORD_UNCHANGED(""),
    NO_SUCH_PERSON(""),
    NO_SUCH_UNIT(""),
    NO_SUCH_CERTIFICATE(""),
    ACCOUNT_EXISTS(""),
    /** Lower-case letters, digits and hyphens. */
    ACCOUNT_NAME_NOT_VALID(""),
    /** A person without a role could do nothing. */
    NO_ROLE(""),
    PASSWORD_TOO_WEAK(""),
    PASSWORD_NOT_ACCEPTED(""),
    PIN_NOT_SIX_DIGITS(""),
    /** A certificate speaks for one person. */
    CERTIFICATE_OF_SOMEBODY_ELSE("行政处罚法第四十二条"),
    CERTIFICATE_DATES_REVERSED(""),
    /** Number, kind and both dates are needed. */
    CERTIFICATE_INCOMPLETE(""),
    AUTHORISATION_DATES_REVERSED(""),
    NAME_MISSING(""),
    /** Codes are capital letters, digits and hyphens. */
    CODE_NOT_VALID(""),
    /** A unit, leader or member of another agency. */
    NOT_OF_THIS_AGENCY(""),
    /** Administrators do not take away their own access. */
    OWN_ACCOUNT(""),
    FIRST_REVIEW_LIES_AHEAD("行政处罚法第五十八条"),
    QUALIFICATION_TOO_LONG("");

    private final String article;

    OrganisationGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
