package cn.dangchang.inspection;

import java.util.Locale;

/** The eight columns of dispositions in the form's fixed order; the key is the decision table's word. */
public enum Disposition {
    /** 现场立即整改 */ RECTIFY_NOW, /** 责令限期整改 */ ORDER_RECTIFICATION, /** 现场紧急处置 */ EMERGENCY_MEASURE, /** 暂时停产停业 */ SUSPEND_OPERATIONS,
    /** 移交其他部门 */ TRANSFER, /** 简易处罚 */ SUMMARY_PENALTY, /** 立案处罚 */ FILE_CASE, /** 其他处置措施 */ OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Disposition ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** @return whether the enterprise is the worse for it, so that an inspection that was not approved may not decide it. */
    public boolean burdens() {
        return this != RECTIFY_NOW && this != OTHER;
    }

    /** @return whether it is a measure on site (安全生产法 65). */
    public boolean isSiteMeasure() {
        return this == EMERGENCY_MEASURE || this == SUSPEND_OPERATIONS;
    }
}
