package cn.dangchang.engine;

import cn.dangchang.shared.Ground;

public enum EngineGround implements Ground {
    /** Only the assignee completes a task. */
    NOT_THE_ASSIGNEE,
    /** The task is already done or gone. */
    TASK_IS_GONE,
    /** Somebody else holds the task. */
    TAKEN_BY_SOMEBODY_ELSE,
    /** The door has no such way: it is not on the allow-list. */
    NO_SUCH_WAY;

    @Override
    public String article() {
        return "";
    }
}
