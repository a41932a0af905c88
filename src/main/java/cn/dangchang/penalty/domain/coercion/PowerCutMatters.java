package cn.dangchang.penalty.domain.coercion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stops of supply. */
interface PowerCutMatters extends JpaRepository<PowerCut, UUID> {
    Optional<PowerCut> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PowerCut c where c.number = ?1")
    Optional<PowerCut> lockByNumber(String number);

    @Query("select c from PowerCut c where c.origin.source = ?1 order by c.number")
    List<PowerCut> ofSource(String source);
}
