package cn.dangchang.plan.domain.schedule;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScheduleMoves extends Repository<ScheduleMove, UUID> {
    ScheduleMove save(ScheduleMove move);

    List<ScheduleMove> findByRunId(UUID run);
}
