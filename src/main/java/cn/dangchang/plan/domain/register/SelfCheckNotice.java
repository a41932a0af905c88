package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.SelfCheckGround;
import cn.dangchang.plan.SelfCheckNotices.Notice;
import cn.dangchang.plan.SelfCheckNotices.Recipient;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A notice with its recipients as they were when it went out. */
@Entity
@Table(schema = "plan", name = "self_check_notice")
class SelfCheckNotice {
    @Id
    private UUID id;
    @Version
    private int version;
    private String agency;
    private String sector;
    private String title;
    private String content;
    private LocalDate issuedOn;
    private LocalDate due;
    private String issuedBy;
    @ElementCollection
    @CollectionTable(schema = "plan", name = "self_check_recipient", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<Line> recipients = new ArrayList<>();

    protected SelfCheckNotice() {}

    SelfCheckNotice(AgencyId agency, PersonId by, String sector, String title, String content, LocalDate on, LocalDate due) {
        SelfCheckGround.NOTICE_INCOMPLETE.refuseAtIf(title == null || title.isBlank(), "title");
        SelfCheckGround.NOTICE_INCOMPLETE.refuseAtIf(content == null || content.isBlank(), "content");
        SelfCheckGround.NOTICE_DUE_IN_THE_PAST.refuseAtIf(due == null || due.isBefore(on), "due");
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.sector = sector;
        this.title = title.strip();
        this.content = content.strip();
        this.issuedOn = on;
        this.due = due;
        this.issuedBy = by.value();
    }

    void sendTo(UUID enterprise, String name) {
        recipients.add(new Line(enterprise, name, null, 0, 0, null));
    }

    void answered(UUID enterprise, LocalDate on, LocalDate today, Answer answer) {
        SelfCheckGround.ANSWER_DAY_IMPOSSIBLE.refuseAtIf(on == null || on.isBefore(issuedOn) || on.isAfter(today), "answeredOn");
        SelfCheckGround.MORE_RECTIFIED_THAN_FOUND.refuseAtIf(answer.rectified() > answer.found() || answer.rectified() < 0, "rectified");
        int at = recipients.stream().map(Line::enterprise).toList().indexOf(enterprise);
        SelfCheckGround.NOT_A_RECIPIENT.refuseIf(at < 0);
        recipients.set(at, new Line(enterprise, recipients.get(at).name(), on, answer.found(), answer.rectified(), answer.ledger()));
    }

    boolean belongsTo(AgencyId other) {
        return agency.equals(other.value());
    }

    UUID id() {
        return id;
    }

    Notice view() {
        return new Notice(id, sector, title, content, issuedOn, due, new PersonId(issuedBy), recipients.stream().map(each ->
                new Recipient(each.enterprise(), each.name(), each.answeredOn(), each.found(), each.rectified(), each.ledger())).toList());
    }

    record Answer(int found, int rectified, String ledger) {}

    @Embeddable
    record Line(UUID enterprise, String name, LocalDate answeredOn, int found, int rectified, String ledger) {}
}
