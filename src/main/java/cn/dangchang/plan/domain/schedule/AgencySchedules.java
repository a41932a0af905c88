package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgencySchedules extends Repository<Schedule, UUID> {
    Schedule save(Schedule schedule);

    Optional<Schedule> findById(UUID id);

    List<Schedule> findByAgencyOrderByFirstDayDescName(String agency);

    Optional<Schedule> findByAgencyAndBasisKindAndBasisReference(String agency, BasisKind kind, String reference);

    /** One who changes a schedule keeps the others of the agency waiting: the limits hold across schedules. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Schedule s where s.agency = ?1 order by s.id")
    List<Schedule> locked(String agency);
}
