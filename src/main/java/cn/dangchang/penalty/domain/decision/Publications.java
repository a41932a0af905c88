package cn.dangchang.penalty.domain.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The attempts to publish decisions. */
interface Publications extends JpaRepository<Publication, UUID> {
    List<Publication> findByMatterOrderByPreparedAt(String matter);
}
