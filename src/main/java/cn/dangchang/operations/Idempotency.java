package cn.dangchang.operations;

import java.util.function.Supplier;

/** A repeated request has one effect. */
public interface Idempotency {
    /**
     * Runs the work once per person and key, in the caller's transaction; a repetition returns the first answer.
     *
     * @param key the client's key; null runs the work without remembering it
     * @param fingerprint what was asked (command and body); the same key with another fingerprint is refused
     * @param answerType Jackson-readable type of the answer
     * @throws cn.dangchang.shared.Refusal {@link OperationsGround#KEY_USED_FOR_SOMETHING_ELSE}
     */
    <T> T once(String key, String fingerprint, Class<T> answerType, Supplier<T> work);
}
