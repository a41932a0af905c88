package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.engine.Processes;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.shared.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether a party has a right to a hearing, and what its penalty has to pass: the table {@code penalty-track} with the agency's thresholds. */
@Component
class PenaltyTrack {
    private final Processes processes;
    private final RuleSettings settings;

    PenaltyTrack(@Lazy Processes processes, RuleSettings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    /** @param complex difficult or complex circumstances; @param hearingHeld of this party */
    record Circumstances(boolean complex, boolean publicInterest, boolean hearingHeld) {}

    record Track(boolean hearing, boolean legalReview, boolean discussion, String basis) {}

    Track of(AgencyId agency, PartyKind kind, List<Weight> weights, Circumstances circumstances, LocalDate day) {
        Set<PenaltyKind> kinds = weights.stream().flatMap(each -> each.others().stream()).collect(Collectors.toSet());
        var inputs = new HashMap<String, Object>();
        inputs.put("party", kind.offender() == cn.dangchang.law.Violations.Offender.UNIT ? "unit" : "person");
        inputs.put("fine", weights.stream().map(Weight::fine).reduce(BigDecimal.ZERO, BigDecimal::add));
        inputs.put("stopsBusiness", kinds.contains(PenaltyKind.SUSPENSION) || kinds.contains(PenaltyKind.LIMITED_OPERATIONS));
        inputs.put("revokesLicence", kinds.contains(PenaltyKind.LICENCE_REVOKED));
        inputs.put("lowersGrade", kinds.contains(PenaltyKind.LOWERED_GRADE));
        inputs.put("limitsPractice", kinds.contains(PenaltyKind.LIMITED_PRACTICE));
        // what is confiscated is written in words here, not in yuan: the stricter way
        inputs.put("confiscation", kinds.contains(PenaltyKind.CONFISCATION) ? new BigDecimal("1000000000") : BigDecimal.ZERO);
        inputs.put("complex", circumstances.complex());
        inputs.put("publicInterest", circumstances.publicInterest());
        inputs.put("hearingHeld", circumstances.hearingHeld());
        inputs.put("hearingUnit", new BigDecimal(settings.of("hearing-fine-unit", agency, day).value()));
        inputs.put("hearingPerson", new BigDecimal(settings.of("hearing-fine-person", agency, day).value()));
        Map<String, Object> row = processes.decide("penalty-track", inputs).get(0);
        return new Track(Boolean.TRUE.equals(row.get("hearing")), Boolean.TRUE.equals(row.get("legalReview")),
                Boolean.TRUE.equals(row.get("collectiveDiscussion")), String.valueOf(row.get("basis")));
    }
}
