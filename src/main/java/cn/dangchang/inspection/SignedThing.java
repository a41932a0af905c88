package cn.dangchang.inspection;

import java.util.Locale;

/** What is signed during a visit; a signature holds for exactly the content it was given for. */
public enum SignedThing {
    /** A member's own checklist and findings; the key is the member's account. */ CHECKLIST,
    /** The record and result of the inspection. */ FEEDBACK,
    /** The sheet of dispositions of the current round. */ DISPOSITIONS,
    /** 责令限期整改指令书 of the current round. */ RECTIFICATION_ORDER,
    /** 现场处理措施决定书 of the current round. */ SITE_MEASURES,
    /** 异地执法检查问题移交表. */ TERRITORY_HANDOVER,
    /** 问题现场移交表; the key is the hand-over's id. */ EXPERT_HANDOVER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
