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

    /**
     * @return the filter as it was kept
     * @throws cn.dangchang.shared.Refusal {@link WorklistGround#VIEW_NEEDS_A_NAME}, {@link WorklistGround#VIEW_NOT_READABLE}
     */
    public String save(PersonId person, String name, String query) {
        var called = name.strip();
        WorklistGround.VIEW_NEEDS_A_NAME.refuseAtIf(called.isEmpty() || called.length() > LONGEST_NAME || !called.matches("\\P{Cntrl}+"), "name");
        WorklistGround.VIEW_NOT_READABLE.refuseAtIf(!query.matches("\\p{Graph}{0,2000}"), "query");
        var filter = query.replaceFirst("^.*\\?", "");
        jdbc.sql("INSERT INTO worklist.saved_view (id, person, name, query) VALUES (?, ?, ?, ?) ON CONFLICT (person, name) DO UPDATE SET query = excluded.query")
                .params(UUID.randomUUID(), person.value(), called, filter).update();
        return filter;
    }

    public void forget(PersonId person, UUID id) {
        jdbc.sql("DELETE FROM worklist.saved_view WHERE person = ? AND id = ?").params(person.value(), id).update();
    }

    public record SavedView(UUID id, String name, String query) {}
}
