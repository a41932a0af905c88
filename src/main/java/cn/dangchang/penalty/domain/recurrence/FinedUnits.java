package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseDecisionFile.Decided;
import cn.dangchang.penalty.CaseDecisions;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fines of the units of a case, as they stand: decided, served, not revoked. */
@Component
class FinedUnits {
    private final CaseDoor room;
    private final CaseDecisions decisions;
    private final Fines fines;
    private final RuleSettings settings;
    private final Clock clock;

    FinedUnits(CaseDoor room, CaseDecisions decisions, Fines fines, RuleSettings settings, Clock clock) {
        this.room = room;
        this.decisions = decisions;
        this.fines = fines;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Fines.Fine> of(MatterNumber number, int party) {
        boolean unit = room.seen(number).parties().stream().filter(each -> each.seq() == party).map(PenaltyCaseFile.Party::particulars).anyMatch(each -> each.isUnit());
        return decisions.of(number).decisions().stream().filter(each -> unit && each.party() == party).map(Decided::document)
                .flatMap(document -> fines.of(number).stream().filter(each -> each.document().equals(document))).filter(each -> each.yuan().signum() > 0).findFirst();
    }

    DailyPenalty count(AgencyId agency, LocalDate ordered, LocalDate before, LocalDate seen, BigDecimal fine) {
        boolean thatDayToo = settings.of("daily-penalty-counts-the-day-of-finding", agency, LocalDate.now(clock)).on();
        return DailyPenalty.of(ordered, before, seen, thatDayToo, fine);
    }
}
