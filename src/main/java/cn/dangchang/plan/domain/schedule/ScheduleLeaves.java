package cn.dangchang.plan.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScheduleLeaves extends Repository<ScheduleLeave, UUID> {
    ScheduleLeave save(ScheduleLeave leave);

    void delete(ScheduleLeave leave);

    Optional<ScheduleLeave> findById(UUID id);

    boolean existsByAgencyAndPersonAndFirstDayAndLastDay(String agency, String person, LocalDate first, LocalDate last);

    List<ScheduleLeave> findByAgencyAndLastDayGreaterThanEqualOrderByFirstDay(String agency, LocalDate first);
}
