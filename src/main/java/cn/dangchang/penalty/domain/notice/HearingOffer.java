package cn.dangchang.penalty.domain.notice;

import cn.dangchang.engine.Processes;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.PenaltyCaseFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whether a hearing is offered (行政处罚法 63): by the decision table {@code penalty-track} with the agency's amounts; what the draft asks for is
 * never taken away.
 */
@Component
class HearingOffer {
    private static final Map<PenaltyKind, String> GRAVE = Map.of(PenaltyKind.SUSPENSION, "stopsBusiness",
            PenaltyKind.LIMITED_OPERATIONS, "stopsBusiness", PenaltyKind.LOWERED_GRADE, "lowersGrade",
            PenaltyKind.LICENCE_REVOKED, "revokesLicence", PenaltyKind.LIMITED_PRACTICE, "limitsPractice");

    private final Processes processes;
    private final RuleSettings settings;

    HearingOffer(@Lazy Processes processes, RuleSettings settings) {
        this.processes = processes;
        this.settings = settings;
    }

    boolean due(PenaltyCaseFile file, Penalty penalty, LocalDate today) {
        boolean unit = file.parties().stream().filter(each -> each.seq() == penalty.party())
                .anyMatch(each -> each.kind().offender() == Offender.UNIT);
        var inputs = new HashMap<String, Object>();
        inputs.put("party", unit ? "unit" : "person");
        inputs.put("fine", penalty.fine());
        inputs.put("hearingUnit", amount("hearing-fine-unit", file, today));
        inputs.put("hearingPerson", amount("hearing-fine-person", file, today));
        penalty.weights().stream().flatMap(each -> each.others().stream()).map(GRAVE::get).filter(java.util.Objects::nonNull)
                .forEach(kind -> inputs.put(kind, true));
        return penalty.hearing() || Boolean.TRUE.equals(processes.decide("penalty-track", inputs).get(0).get("hearing"));
    }

    private BigDecimal amount(String key, PenaltyCaseFile file, LocalDate today) {
        return new BigDecimal(settings.of(key, file.agency(), today).value());
    }
}
