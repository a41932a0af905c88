package cn.dangchang.organisation;

import cn.dangchang.shared.PersonId;
import java.util.function.Supplier;

/** Lets the house play a person where nobody is logged in: the demo story and tests. */
public interface ActingAs {
    /**
     * @throws IllegalStateException where somebody is logged in on this thread
     * @throws cn.dangchang.shared.Refusal {@link OrganisationGround#NO_SUCH_PERSON}
     */
    <T> T call(PersonId person, Supplier<T> work);

    default void run(PersonId person, Runnable work) {
        call(person, () -> {
            work.run();
            return null;
        });
    }
}
