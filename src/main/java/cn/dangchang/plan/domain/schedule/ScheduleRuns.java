package cn.dangchang.plan.domain.schedule;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduleRuns extends Repository<ScheduleRun, UUID> {
    ScheduleRun save(ScheduleRun run);

    ScheduleRun saveAndFlush(ScheduleRun run);

    Optional<ScheduleRun> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ScheduleRun r where r.id = ?1")
    Optional<ScheduleRun> locked(UUID id);

    @Query("select r.scheduleId from ScheduleRun r where r.id = ?1")
    Optional<UUID> scheduleOf(UUID id);

    Optional<ScheduleRun> findFirstByScheduleIdOrderByStartedAtDescIdDesc(UUID schedule);
}
