package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The requests to resume work. */
interface Resumptions extends JpaRepository<Resumption, UUID> {
    List<Resumption> findByRectificationOrderByAskedOn(UUID rectification);

    /** @return the one under way: not yet reviewed, or passed and not yet decided. */
    default Optional<Resumption> underWay(UUID rectification) {
        return findByRectificationOrderByAskedOn(rectification).stream().filter(Resumption::pending).findFirst();
    }
}
