package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.penalty.CaseCrewChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands aside in a case stands aside in what was seized or stopped for it. */
@Component
class OfficersOfCases {
    private final CoercionMatters coercions;
    private final PowerCutMatters cuts;

    OfficersOfCases(CoercionMatters coercions, PowerCutMatters cuts) {
        this.coercions = coercions;
        this.cuts = cuts;
    }

    /** Before its tasks are given to them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void on(CaseCrewChanged event) {
        coercions.ofSource(event.number().value()).forEach(each -> each.goTo(event.officers(), event.aside()));
        cuts.ofSource(event.number().value()).forEach(each -> each.goTo(event.officers(), event.aside()));
    }
}
