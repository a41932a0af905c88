package cn.dangchang.shared;

/** Grounds that belong to no single module. */
public enum SharedGround implements Ground {
    /** The page or client may not see or do this; also said where the thing does not exist, so that nothing is told. */
    NOT_FOR_YOU,
    /** Nobody is logged in. */
    NOBODY_IS_ACTING,
    /** Somebody changed it since the person last saw it. */
    CHANGED_MEANWHILE,
    /** The submitted values do not fit the form. */
    FORM_NOT_VALID,
    /** A value was submitted that the form does not declare. */
    UNDECLARED_FIELD,
    /** What was typed can be the name of no account. */
    NOT_AN_ACCOUNT;

    @Override
    public String article() {
        return "";
    }
}
