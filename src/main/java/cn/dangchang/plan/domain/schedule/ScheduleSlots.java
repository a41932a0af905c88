package cn.dangchang.plan.domain.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScheduleSlots extends Repository<ScheduleSlot, UUID> {
    ScheduleSlot save(ScheduleSlot slot);

    Optional<ScheduleSlot> findById(UUID id);

    List<ScheduleSlot> findByScheduleIdOrderByAreaAscNameAscRoundAsc(UUID schedule);

    List<ScheduleSlot> findByScheduleIdAndIdIn(UUID schedule, Collection<UUID> ids);

    List<ScheduleSlot> findByAgencyAndVisitOnBetween(String agency, LocalDate first, LocalDate last);
}
