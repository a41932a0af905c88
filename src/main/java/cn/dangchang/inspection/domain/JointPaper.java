package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.JointVisits.Paper;
import cn.dangchang.inspection.JointVisits.Registered;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document that another department issued on a joint visit. */
@Entity
@Table(schema = "inspection", name = "joint_paper")
class JointPaper {
    @Id
    private UUID id = UUID.randomUUID();
    private UUID departmentId;
    private String title;
    private String number;
    @Column(name = "file_id")
    private UUID file;
    private String enteredBy;
    private Instant enteredAt;

    protected JointPaper() {}

    JointPaper(UUID department, Paper paper, PersonId by, Instant at) {
        this.departmentId = department;
        this.title = paper.title();
        this.number = paper.number();
        this.file = paper.file();
        this.enteredBy = by.value();
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    Registered view() {
        return new Registered(new Paper(title, number, file), enteredAt);
    }
}
