package cn.dangchang.registry;

import cn.dangchang.shared.Ground;

public enum RegistryGround implements Ground {
    /** The unified social credit code's check digit is wrong (GB 32100). */
    CREDIT_CODE_NOT_VALID,
    CREDIT_CODE_ALREADY_REGISTERED,
    NO_SUCH_ENTERPRISE,
    /** An enterprise is inspected at a site, so it needs at least one. */
    SITE_IS_MISSING,
    /** A particular that the register cannot do without. */
    PARTICULAR_IS_MISSING,
    /** An enterprise and a self-employed trader have a credit code. */
    CREDIT_CODE_IS_MISSING,
    /** The identity number's check character is wrong (GB 11643). */
    IDENTITY_NUMBER_NOT_VALID,
    IDENTITY_NUMBER_ALREADY_REGISTERED,
    /** A value that its list does not hold. */
    NOT_IN_THE_LIST,
    TELEPHONE_NOT_VALID,
    DAY_NOT_VALID,
    NUMBER_NOT_VALID,
    NO_SUCH_LICENCE,
    NO_SUCH_CONTACT,
    /** The base figures of the categories do not add up to the total. */
    BASE_FIGURES_DO_NOT_ADD_UP,
    /** Neither a spreadsheet (XLSX) nor a table as text (CSV). */
    FILE_NOT_READABLE,
    /** A spreadsheet of the old kind (XLS). */
    OLD_SPREADSHEET,
    FILE_TOO_LARGE,
    TOO_MANY_ROWS,
    /** The head of the table does not name the columns. */
    COLUMNS_NOT_FOUND,
    FILE_IS_EMPTY,
    /** One import at a time in an agency, so that nobody decides on a report that another import has made stale. */
    IMPORT_UNDER_WAY,
    NO_SUCH_IMPORT,
    /** The import is not in the state for this. */
    IMPORT_NOT_READY,
    NO_GOOD_ROWS,
    NO_SUCH_EXPERT,
    /** Only who holds the role of an expert is appointed. */
    NOT_AN_EXPERT,
    /** Only experts of the pool go along. */
    EXPERT_NOT_APPOINTED,
    EXPERT_TERM_OVER,
    EXPERT_SUSPENDED,
    EXPERT_SUSPENDED_ALREADY,
    EXPERT_IS_NOT_SUSPENDED,
    EXPERT_OF_ANOTHER_FIELD,
    /** Whoever works or worked for the enterprise, is paid by it or has another interest there, withdraws. */
    EXPERT_HAS_TO_WITHDRAW,
    EXPERT_TOO_OFTEN,
    TIE_TO_UNKNOWN_ENTERPRISE,
    TERM_NOT_VALID,
    SCORE_NOT_VALID,
    /** An expert is assessed for a visit on which the expert was used. */
    EXPERT_WAS_NOT_THERE,
    /** Nobody assesses twice for the same visit. */
    ALREADY_EVALUATED;

    @Override
    public String article() {
        return "";
    }

    /** @return the text without blanks around it. @throws cn.dangchang.shared.Refusal {@link #PARTICULAR_IS_MISSING} */
    public static String required(String text, String field) {
        PARTICULAR_IS_MISSING.refuseAtIf(text == null || text.isBlank(), field);
        return text.strip();
    }
}
