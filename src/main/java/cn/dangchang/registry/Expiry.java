package cn.dangchang.registry;

import java.time.LocalDate;

/** When something runs out, and how near that is. @param days whole days left, negative when overdue; 0 without a day. */
public record Expiry(LocalDate on, State state, long days) {
    /** How it is shown; the word is the message {@code registry.expiry.<name>}. */
    public enum State { NONE, FINE, SOON, URGENT, OVERDUE }

    /** @return the tone of the badge. */
    public String tone() {
        return switch (state) {
            case OVERDUE -> "late";
            case URGENT -> "due";
            case SOON -> "wait";
            case FINE -> "ok";
            case NONE -> "off";
        };
    }

    public boolean warns() {
        return state == State.SOON || state == State.URGENT || state == State.OVERDUE;
    }

    public long overdueDays() {
        return -days;
    }
}
