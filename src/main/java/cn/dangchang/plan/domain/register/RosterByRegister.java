package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.DutyRoster;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the roster out of its register. */
@Component
@Transactional(readOnly = true)
class RosterByRegister implements DutyRoster {
    static final String KIND = "duty-roster";

    private final RegisterEntries entries;

    RosterByRegister(RegisterEntries entries) {
        this.entries = entries;
    }

    @Override
    public Optional<PersonId> leaderOn(AgencyId agency, LocalDate day) {
        return entries.findByAgencyAndKindOrderByDay(agency.value(), KIND).stream().filter(each -> each.standsOn(day)).findFirst()
                .map(each -> new PersonId(each.view().text("person")));
    }
}
