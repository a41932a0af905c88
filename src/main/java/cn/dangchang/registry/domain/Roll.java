package cn.dangchang.registry.domain;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes rows of the register, those of one kind after each other, so that they go to the database in batches. */
@Component
class Roll {
    private final EntityManager entities;

    Roll(EntityManager entities) {
        this.entities = entities;
    }

    /** New enterprises with their sites, and new sites of known ones. */
    void keep(Collection<RegisteredEnterprise> enterprises) {
        write(enterprises);
        write(enterprises.stream().flatMap(each -> each.sites().stream()).toList());
    }

    void write(Collection<?> rows) {
        rows.stream().filter(row -> !entities.contains(row)).forEach(entities::persist);
    }

    void keep(RegisteredEnterprise enterprise) {
        keep(List.of(enterprise));
    }

    void remove(Object row) {
        entities.remove(row);
    }

    /** Sends what was written and forgets it, so that the next part starts light. */
    void turnThePage() {
        entities.flush();
        entities.clear();
    }
}
