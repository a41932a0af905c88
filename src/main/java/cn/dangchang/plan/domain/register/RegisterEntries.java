package cn.dangchang.plan.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RegisterEntries extends Repository<RegisterEntry, UUID> {
    Optional<RegisterEntry> findById(UUID id);

    List<RegisterEntry> findByAgencyAndKindAndDayBetweenOrderByDayDescEnteredAtDesc(String agency, String kind, LocalDate first, LocalDate last);

    List<RegisterEntry> findByAgencyAndKindOrderByDay(String agency, String kind);

    RegisterEntry save(RegisterEntry entry);
}
