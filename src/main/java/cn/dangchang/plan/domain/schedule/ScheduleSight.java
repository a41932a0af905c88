package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleBoards.Leave;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may see of schedules, and which of their visits took place. */
@Component
class ScheduleSight {
    private final ScheduleOffice office;
    private final Demands demands;
    private final Crews crews;
    private final LedgerReading ledger;
    private final LeaveBook leaves;

    ScheduleSight(ScheduleOffice office, Demands demands, Crews crews, LedgerReading ledger, LeaveBook leaves) {
        this.office = office;
        this.demands = demands;
        this.crews = crews;
        this.ledger = ledger;
        this.leaves = leaves;
    }

    /** Group leaders see the schedules in which a group of theirs takes part. */
    boolean maySee(Schedule schedule, Actor actor) {
        if (office.seesAll(actor)) {
            return true;
        }
        var own = crews.teamsOf(actor.person());
        return demands.squads(schedule).stream().anyMatch(squad -> own.contains(squad.code())
                || squad.officers().stream().anyMatch(officer -> officer.id().equals(actor.person())));
    }

    Set<MatterNumber> held(Schedule schedule) {
        return ledger.held(schedule.agency(), schedule.first(), schedule.last());
    }

    List<Leave> leaves(AgencyId agency, LocalDate from) {
        return leaves.from(agency, from);
    }
}
