package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The reminders given. */
interface Reminders extends JpaRepository<Reminder, UUID> {
    List<Reminder> findByRectificationOrderByRemindedAt(UUID rectification);
}
