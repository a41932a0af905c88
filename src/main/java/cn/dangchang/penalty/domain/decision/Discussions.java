package cn.dangchang.penalty.domain.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The collective discussions. */
interface Discussions extends JpaRepository<Discussion, UUID> {
    List<Discussion> findByMatterOrderByVersion(String matter);
}
