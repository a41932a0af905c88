package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawState;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DrawRows extends Repository<Draw, String> {
    Draw save(Draw draw);

    Optional<Draw> findByNumber(String number);

    /** Everything that changes a draw goes through its row, one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draw d where d.number = :number")
    Optional<Draw> lock(String number);

    List<Draw> findByAgencyOrderByCommittedAtDescNumberDesc(String agency);

    List<Draw> findByAgencyAndStateOrderByNumberDesc(String agency, DrawState state);

    List<Draw> findByRedrawOfOrderByNumberDesc(String first);
}
