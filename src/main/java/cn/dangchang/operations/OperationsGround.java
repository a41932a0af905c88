package cn.dangchang.operations;

import cn.dangchang.shared.Ground;

public enum OperationsGround implements Ground {
    /** An idempotency key came again with another request. */
    KEY_USED_FOR_SOMETHING_ELSE,
    /** More than 256 kB. */
    DRAFT_TOO_LARGE,
    DRAFT_NOT_JSON;

    @Override
    public String article() {
        return "";
    }
}
