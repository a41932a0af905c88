package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why an entry of a register is not taken. */
public enum RegisterGround implements Ground {
    NO_SUCH_REGISTER,
    NO_SUCH_ENTRY,
    /** The field's name is the argument. */
    ENTRY_FIELD_MISSING,
    /** The value is no day, number or choice of this field. */
    ENTRY_FIELD_DOES_NOT_FIT,
    ENTRY_DAY_MISSING,
    /** The last day lies before the first. */
    ENTRY_DAYS_REVERSED,
    /** Two leaders on duty for one day. */
    DUTY_IS_TAKEN,
    REASON_IS_MISSING,
    ENTRY_IS_WITHDRAWN;

    @Override
    public String article() {
        return "";
    }
}
