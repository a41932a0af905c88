package cn.dangchang.worklist;

import cn.dangchang.shared.Ground;

public enum WorklistGround implements Ground {
    /** The task goes to other people. */
    NOT_YOUR_TASK,
    /** The form was opened on an earlier state of the task. */
    VIEW_NEEDS_A_NAME;

    @Override
    public String article() {
        return "";
    }
}
