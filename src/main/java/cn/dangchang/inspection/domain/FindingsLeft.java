package cn.dangchang.inspection.domain;

import cn.dangchang.plan.OpenFindings;
import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a campaign what its visits have left open. */
@Component
class FindingsLeft implements OpenFindings {
    private final Findings findings;

    FindingsLeft(Findings findings) {
        this.findings = findings;
    }

    @Override
    public Map<MatterNumber, Integer> of(Collection<MatterNumber> visits) {
        return visits.isEmpty() ? Map.of() : findings.open(visits.stream().map(MatterNumber::value).toList()).stream()
                .collect(Collectors.toMap(each -> new MatterNumber(each.visit()), each -> (int) each.findings()));
    }
}
