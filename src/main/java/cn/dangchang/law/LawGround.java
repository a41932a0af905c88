package cn.dangchang.law;

import cn.dangchang.shared.Ground;

public enum LawGround implements Ground {
    NO_SUCH_BASIS,
    /** The cited article was not in force on that day. */
    CITATION_NOT_IN_FORCE,
    NO_SUCH_SETTING;

    @Override
    public String article() {
        return "";
    }
}
