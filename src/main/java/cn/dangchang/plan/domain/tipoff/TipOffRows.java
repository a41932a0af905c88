package cn.dangchang.plan.domain.tipoff;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TipOffRows extends Repository<RegisteredTipOff, UUID> {
    Optional<RegisteredTipOff> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select each from RegisteredTipOff each where each.number = :number")
    Optional<RegisteredTipOff> locked(String number);

    List<RegisteredTipOff> findByAgencyAndReceivedAtBetweenOrderByReceivedAtDesc(String agency, Instant first, Instant last);

    @Query("select each from RegisteredTipOff each where each.agency = :agency and each.stage = cn.dangchang.plan.TipOffs.Stage.UNDER_WAY order by each.receivedAt")
    List<RegisteredTipOff> underWay(String agency);

    RegisteredTipOff saveAndFlush(RegisteredTipOff tipOff);
}
