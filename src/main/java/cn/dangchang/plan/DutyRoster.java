package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Who is the leader on duty (值班领导): week-ends and holidays too, when somebody has to agree at once. */
public interface DutyRoster {
    Optional<PersonId> leaderOn(AgencyId agency, LocalDate day);
}
