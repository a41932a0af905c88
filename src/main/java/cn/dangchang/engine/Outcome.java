package cn.dangchang.engine;

import java.util.HashMap;
import java.util.Map;

/** What a completed task or a step tells the process: routing words only. */
public final class Outcome {
    private final Map<String, Object> values = new HashMap<>();

    public static Outcome done() {
        return new Outcome();
    }

    public <T> Outcome with(Word<T> word, T value) {
        values.put(word.name(), value);
        return this;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
