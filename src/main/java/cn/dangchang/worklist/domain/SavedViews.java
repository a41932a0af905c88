package cn.dangchang.worklist.domain;

import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.WorklistGround;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own names for filters of the list. */
@Component
@Transactional
public class SavedViews {
    private static final int LONGEST_NAME = 20;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(PersonId person) {
        return jdbc.sql("SELECT id, name, query FROM worklist.saved_view WHERE person = ? ORDER BY name").param(person.value()).query(SavedView.class).list();
    }

    /** @throws cn.dangchang.shared.Refusal {@link WorklistGround#VIEW_NEEDS_A_NAME} */
    public void save(PersonId person, String name, String query) {
        WorklistGround.VIEW_NEEDS_A_NAME.refuseAtIf(name == null || name.isBlank() || name.length() > LONGEST_NAME, "name");
        jdbc.sql("INSERT INTO worklist.saved_view (id, person, name, query) VALUES (?, ?, ?, ?) ON CONFLICT (person, name) DO UPDATE SET query = excluded.query")
                .params(UUID.randomUUID(), person.value(), name.strip(), query.replaceFirst("^.*\\?", "")).update();
    }

    public void forget(PersonId person, UUID id) {
        jdbc.sql("DELETE FROM worklist.saved_view WHERE person = ? AND id = ?").params(person.value(), id).update();
    }

    public record SavedView(UUID id, String name, String query) {}
}
