package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The requests for more time. */
interface Extensions extends JpaRepository<Extension, UUID> {
    List<Extension> findByRectificationOrderByAskedOn(UUID rectification);

    Optional<Extension> findByRectificationAndGrantedIsNull(UUID rectification);
}
