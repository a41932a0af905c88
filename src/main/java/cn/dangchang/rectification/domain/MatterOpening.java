package cn.dangchang.rectification.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.rectification.RectificationOpened;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a served order its matter: a number, its clocks and its process. */
@Component
class MatterOpening {
    private final RectificationDesk desk;
    private final MatterNumbers numbers;
    private final RectificationClocks clocks;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    MatterOpening(RectificationDesk desk, MatterNumbers numbers, RectificationClocks clocks, Processes processes,
                  ApplicationEventPublisher events) {
        this.desk = desk;
        this.numbers = numbers;
        this.clocks = clocks;
        this.processes = processes;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public MatterNumber open(UUID followUp, Ordered order) {
        var number = numbers.next(order.agency(), MatterKind.RECTIFICATION);
        var matter = Rectification.of(number, order, desk.now());
        desk.openNew(matter);
        clocks.startItems(matter, order.on());
        desk.note(matter, "order-served", Map.of("visit", order.visit().value(), "document", order.document().toString(),
                "items", order.items().size(), "stops", order.stopMeasures() != null));
        matter.runsAs(processes.start(RectificationWords.KEY, number, RectificationWords.atStart(order.stopMeasures() != null)));
        events.publishEvent(new RectificationOpened(followUp, order.visit(), number));
        return number;
    }
}
