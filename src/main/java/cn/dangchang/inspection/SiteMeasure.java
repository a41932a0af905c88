package cn.dangchang.inspection;

import java.util.Locale;

/** What is ordered at once on site (安全生产法 65). */
public enum SiteMeasure {
    /** 责令立即排除 */ REMOVE_AT_ONCE, /** 责令从危险区域内撤出作业人员 */ EVACUATE, /** 责令暂时停产停业 */ SUSPEND_OPERATIONS, /** 责令停止使用相关设施、设备 */ OUT_OF_USE,
    /** 责令停止施工 */ STOP_CONSTRUCTION;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return whether work may resume only after review and approval (安全生产法 65 第一款第三项). */
    public boolean stopsWork() {
        return this != REMOVE_AT_ONCE;
    }
}
