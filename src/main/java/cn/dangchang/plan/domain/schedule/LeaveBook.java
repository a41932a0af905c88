package cn.dangchang.plan.domain.schedule;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.plan.ScheduleBoards.Leave;
import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is away, as far as scheduling has to know. */
@Component
class LeaveBook {
    private final ScheduleLeaves leaves;
    private final People people;
    private final AuditTrail trail;

    LeaveBook(ScheduleLeaves leaves, People people, AuditTrail trail) {
        this.leaves = leaves;
        this.people = people;
        this.trail = trail;
    }

    void note(Actor actor, PersonId person, LocalDate first, LocalDate last) {
        ScheduleGround.LEAVE_NOT_VALID.refuseAtIf(person == null || people.find(person).filter(each -> each.agency().equals(actor.agency())).isEmpty(),
                "person");
        if (!leaves.existsByAgencyAndPersonAndFirstDayAndLastDay(actor.agency().value(), person.value(), first, last)) {
            leaves.save(new ScheduleLeave(actor.agency(), person, first, last));
            trail.record(Chain.of(person), "plan.leave-noted", Map.of("first", first.toString(), "last", last.toString()));
        }
    }

    void withdraw(Actor actor, UUID id) {
        var leave = leaves.findById(id).filter(each -> each.agency().equals(actor.agency().value())).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        leaves.delete(leave);
        trail.record(Chain.of(leave.away().person()), "plan.leave-withdrawn", Map.of("first", leave.away().first().toString()));
    }

    List<Leave> from(AgencyId agency, LocalDate day) {
        return leaves.findByAgencyAndLastDayGreaterThanEqualOrderByFirstDay(agency.value(), day).stream().map(each -> new Leave(each.id(),
                each.away().person(), people.find(each.away().person()).map(Person::name).orElse(""), each.away().first(), each.away().last())).toList();
    }
}
