package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote beside a task. */
@Entity
@Table(schema = "inspection", name = "visit_note")
class Note {
    @Id
    private UUID id = UUID.randomUUID();
    private String visit;
    private String task;
    private String words;
    private String writtenBy;
    private Instant writtenAt;

    protected Note() {}

    Note(MatterNumber visit, String task, String words, PersonId by, Instant at) {
        this.visit = visit.value();
        this.task = task;
        this.words = words;
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    VisitView.Note view() {
        return new VisitView.Note(task, words, new PersonId(writtenBy), writtenAt);
    }
}
