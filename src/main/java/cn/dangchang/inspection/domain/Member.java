package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody on a visit, with the certificate as of the day. */
@Entity
@Table(schema = "inspection", name = "visit_member")
class Member {
    @Id
    private UUID id = UUID.randomUUID();
    private int position;
    private String person;
    @Enumerated(EnumType.STRING)
    private MemberRole role;
    private String duty;
    private String certificate;
    private Instant inspectedAt;
    private String unsignedReason;

    protected Member() {}

    Member(int position, Assignment assignment, String certificate) {
        this.position = position;
        this.person = assignment.person().value();
        this.role = assignment.role();
        this.duty = assignment.duty();
        this.certificate = certificate;
    }

    void inspected(Instant at, String unsignedReason) {
        this.inspectedAt = at;
        this.unsignedReason = unsignedReason;
    }

    void does(String work) {
        this.duty = work == null ? duty : work;
    }

    int position() {
        return position;
    }

    boolean is(PersonId someone) {
        return person.equals(someone.value());
    }

    PersonId person() {
        return new PersonId(person);
    }

    MemberRole role() {
        return role;
    }

    String duty() {
        return duty;
    }

    String certificate() {
        return certificate;
    }

    void certificate(String asOfToday) {
        certificate = asOfToday;
    }

    boolean inspected() {
        return inspectedAt != null;
    }

    boolean excused() {
        return unsignedReason != null;
    }

    String unsignedReason() {
        return unsignedReason;
    }
}
