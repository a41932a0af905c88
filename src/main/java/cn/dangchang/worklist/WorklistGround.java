package cn.dangchang.worklist;

import cn.dangchang.shared.Ground;

public enum WorklistGround implements Ground {
    /** The task goes to other people. */
    NOT_YOUR_TASK,
    /** A view's name has one to twenty characters, and no line break. */
    VIEW_NEEDS_A_NAME,
    /** The filter to be kept is not one that the list has in its address. */
    VIEW_NOT_READABLE;

    @Override
    public String article() {
        return "";
    }
}
