package cn.dangchang.penalty.domain.coercion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The sealings and seizures. */
interface CoercionMatters extends JpaRepository<Coercion, UUID> {
    Optional<Coercion> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Coercion c where c.number = ?1")
    Optional<Coercion> lockByNumber(String number);

    @Query("select c from Coercion c where c.origin.source = ?1 order by c.number")
    List<Coercion> ofSource(String source);

    @Query("select c from Coercion c where c.origin.enterprise = ?1 order by c.number desc")
    List<Coercion> ofEnterprise(UUID enterprise);

    @Query("select c from Coercion c where c.origin.enterprise = ?1 and c.act.handedOver is not null and c.liftedOn is null and c.number <> ?2")
    List<Coercion> heldAt(UUID enterprise, String besides);
}
