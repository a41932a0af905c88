package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.domain.schedule.Surroundings.Away;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody is away. */
@Entity
@Table(schema = "plan", name = "schedule_leave")
class ScheduleLeave {
    @Id
    private UUID id = UUID.randomUUID();
    private String agency;
    private String person;
    private LocalDate firstDay;
    private LocalDate lastDay;

    protected ScheduleLeave() {}

    ScheduleLeave(AgencyId agency, PersonId person, LocalDate first, LocalDate last) {
        ScheduleGround.LEAVE_NOT_VALID.refuseAtIf(first == null || last == null || last.isBefore(first), "last");
        this.agency = agency.value();
        this.person = person.value();
        this.firstDay = first;
        this.lastDay = last;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    Away away() {
        return new Away(new PersonId(person), firstDay, lastDay);
    }
}
