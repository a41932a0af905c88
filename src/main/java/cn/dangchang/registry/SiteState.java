package cn.dangchang.registry;

/** Whether a site works. */
public enum SiteState {
    /** 正常 */ RUNNING, /** 停产 */ STOPPED, /** 关闭 */ CLOSED;

    public String key() {
        return Codes.key("site-state", this);
    }
}
