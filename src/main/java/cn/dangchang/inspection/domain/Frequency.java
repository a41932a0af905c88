package cn.dangchang.inspection.domain;

import cn.dangchang.plan.VisitGate;
import org.springframework.stereotype.Component;

/** How often an enterprise is inspected in a year, as printed; the rule itself is the gate's. */
@Component
class Frequency {
    private final VisitGate gate;
    private final PaperWords words;

    Frequency(VisitGate gate, PaperWords words) {
        this.gate = gate;
        this.words = words;
    }

    String printed(Visit visit) {
        var yearly = gate.yearly(visit.number(), visit.agency(), visit.where().enterpriseId(), visit.plan().visitOn());
        return yearly.cap() > 0 ? words.of("inspection.paper.frequency-capped", yearly.count(), yearly.cap())
                : words.of("inspection.paper.frequency", yearly.count());
    }
}
