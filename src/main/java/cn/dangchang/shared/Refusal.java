package cn.dangchang.shared;

import java.util.List;

/**
 * The house refuses, and says why. It rolls the transaction back and reaches the person as a message at the field.
 * Anything else that is thrown is a fault.
 */
public class Refusal extends RuntimeException {
    private final transient Ground ground;
    private final transient List<Objection> objections;

    public Refusal(Ground ground, String field, Object... arguments) {
        this(ground, List.of(new Objection(field, ground.key(), List.of(arguments), null)));
    }

    public Refusal(Ground ground, List<Objection> objections) {
        super(ground.module() + "." + ground.name() + " " + objections);
        this.ground = ground;
        this.objections = List.copyOf(objections);
    }

    public Ground ground() {
        return ground;
    }

    public List<Objection> objections() {
        return objections;
    }

    /**
     * One thing to mend.
     *
     * @param field the form field, or null where it concerns the whole
     * @param key message key
     * @param text the message itself where it is already in words (Bean Validation), else null
     */
    public record Objection(String field, String key, List<Object> arguments, String text) {}
}
