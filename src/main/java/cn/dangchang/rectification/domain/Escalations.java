package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The proposals after failed reviews. */
interface Escalations extends JpaRepository<Escalation, UUID> {
    List<Escalation> findByRectificationOrderByRound(UUID rectification);

    Optional<Escalation> findByRectificationAndMeasureIsNull(UUID rectification);
}
