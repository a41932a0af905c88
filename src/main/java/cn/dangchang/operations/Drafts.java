package cn.dangchang.operations;

import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What somebody typed and has not submitted; invalid content is allowed. */
public interface Drafts {
    /** @param key what is drafted, such as {@code task:<id>}; @param json the form's values as JSON, at most 256 kB. */
    Draft save(PersonId person, String key, String json);

    Optional<Draft> of(PersonId person, String key);

    void discard(PersonId person, String key);

    record Draft(String json, Instant savedAt) {}
}
