package cn.dangchang.plan.domain.annual;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The annual plans. */
interface PlanFiles extends Repository<PlanFile, String> {
    PlanFile save(PlanFile plan);

    Optional<PlanFile> findByNumber(String number);

    Optional<PlanFile> findByAgencyAndYear(String agency, int year);

    List<PlanFile> findByAgencyOrderByYearDesc(String agency);

    /** Everything that changes a plan goes through its row, one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlanFile p where p.number = :number")
    Optional<PlanFile> lock(String number);
}
