package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The house reminded: the day is near, has passed, or the review is late. */
@Entity
@Table(schema = "rectification", name = "reminder")
class Reminder {
    @Id
    private UUID id;
    private UUID rectification;
    private String kind;
    private Instant remindedAt;
    private LocalDate due;

    protected Reminder() {}

    static Reminder of(Rectification matter, String kind, Instant at, LocalDate due) {
        var reminder = new Reminder();
        reminder.id = UUID.randomUUID();
        reminder.rectification = matter.id();
        reminder.kind = kind;
        reminder.remindedAt = at;
        reminder.due = due;
        return reminder;
    }

    RectificationFile.Reminder view() {
        return new RectificationFile.Reminder(kind, remindedAt, due);
    }
}
