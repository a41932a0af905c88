package cn.dangchang.inspection.domain;

import cn.dangchang.plan.VisitFindings;
import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the plan what visits found. */
@Component
@Transactional(readOnly = true)
class FindingsMade implements VisitFindings {
    private final Findings findings;

    FindingsMade(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<Count> of(Collection<MatterNumber> visits) {
        return visits.isEmpty() ? List.of() : findings.byCategory(visits.stream().map(MatterNumber::value).toList()).stream()
                .map(each -> new Count(new MatterNumber(each.visit()), each.category(), (int) each.findings(), (int) each.majorHazards())).toList();
    }
}
