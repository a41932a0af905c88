package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The reviews, in preparation and complete. */
interface Reviews extends JpaRepository<Review, UUID> {
    List<Review> findByRectificationOrderByRound(UUID rectification);

    Optional<Review> findByRectificationAndOpinionIsNull(UUID rectification);
}
