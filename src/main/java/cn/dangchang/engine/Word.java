package cn.dangchang.engine;

import java.time.Instant;

/** A declared process variable: an id, a flag, an instant or a decision's result. Models and code may use no other. */
public record Word<T>(String name, Class<T> type) {
    public static Word<String> text(String name) {
        return new Word<>(name, String.class);
    }

    public static Word<Boolean> flag(String name) {
        return new Word<>(name, Boolean.class);
    }

    public static Word<Integer> number(String name) {
        return new Word<>(name, Integer.class);
    }

    public static Word<Instant> instant(String name) {
        return new Word<>(name, Instant.class);
    }
}
