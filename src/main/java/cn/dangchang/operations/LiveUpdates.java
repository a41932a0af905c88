package cn.dangchang.operations;

/** Tells open pages that something they show has changed; they fetch it again themselves. */
public interface LiveUpdates {
    /** Written in the caller's transaction, sent after commit. @param topic such as {@code tasks:inspector-1} or {@code matter:HX-JC2026-0001}. */
    void invalidate(String topic);
}
