package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What one member says to one item of one version of a checklist. */
@Entity
@Table(schema = "inspection", name = "checklist_answer")
class ChecklistAnswer implements Persistable<UUID> {
    @Id
    private UUID id = UUID.randomUUID();
    private String visit;
    private String person;
    private String checklist;
    private String item;
    @Enumerated(EnumType.STRING)
    private AnswerResult result;
    private String remark;
    private Instant answeredAt;
    /** Told rather than looked up: a list has dozens of answers. */
    @Transient
    private boolean kept;

    protected ChecklistAnswer() {}

    ChecklistAnswer(MatterNumber visit, PersonId person, String checklist, String item) {
        this.visit = visit.value();
        this.person = person.value();
        this.checklist = checklist;
        this.item = item;
    }

    void say(AnswerResult said, String words, Instant at) {
        result = said;
        remark = words;
        answeredAt = at;
    }

    @PostLoad
    @PostPersist
    void kept() {
        kept = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !kept;
    }

    boolean isProblem() {
        return result == AnswerResult.PROBLEM;
    }

    String item() {
        return item;
    }

    String checklist() {
        return checklist;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Answer view() {
        return new Answer(item, result, remark);
    }
}
