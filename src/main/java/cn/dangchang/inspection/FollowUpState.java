package cn.dangchang.inspection;

/** A follow-up counts as open until it is closed; one that is handed over waits for somebody who has not opened a matter yet. */
public enum FollowUpState { HANDED_OVER, OPEN, CLOSED }
