package cn.dangchang.shared;

import java.util.Optional;

/** Tells who is acting; answered by {@code organisation} from the login. */
public interface Acting {
    /** @return the acting person, or empty while the house itself acts (timers, start-up). */
    Optional<Actor> current();

    /**
     * @return the acting person
     * @throws Refusal {@link SharedGround#NOBODY_IS_ACTING} when the house itself acts
     */
    default Actor required() {
        return current().orElseThrow(SharedGround.NOBODY_IS_ACTING::refusal);
    }
}
