package cn.dangchang.penalty.domain.execution;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The day, the scope of the procedure to which a fine belongs, and the note in the trail. */
@Component
class FineDesk {
    private final List<FineOwner> owners;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;
    private final Acting acting;

    FineDesk(List<FineOwner> owners, Clock clock, AuditTrail trail, LiveUpdates pages, Acting acting) {
        this.owners = owners;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
        this.acting = acting;
    }

    void requireMaySee(MatterNumber matter) {
        owner(matter).requireMaySee(matter);
    }

    void requireOfficerSide(MatterNumber matter) {
        owner(matter).requireOfficerSide(matter);
    }

    PersonId actor() {
        return acting.required().person();
    }

    AgencyId agency() {
        return acting.required().agency();
    }

    boolean acts(Role role) {
        return acting.required().is(role);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void note(MatterNumber matter, String action, Map<String, ?> facts) {
        trail.record(matter, "penalty." + action, facts);
        pages.invalidate("matter:" + matter);
    }

    FineOwner owner(MatterNumber matter) {
        return owners.stream().filter(each -> each.owns(matter)).findFirst().orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
