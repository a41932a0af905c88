package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.CLOSING_NEEDS_CONFIRMATION;

import cn.dangchang.rectification.FindingRectified;
import cn.dangchang.rectification.RectificationClosed;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes what passed, once a person confirms it; the last item closes the matter. */
@Service
@Transactional
public class ItemClosing {
    private final RectificationDesk desk;
    private final RectificationClocks clocks;
    private final ApplicationEventPublisher events;

    ItemClosing(RectificationDesk desk, RectificationClocks clocks, ApplicationEventPublisher events) {
        this.desk = desk;
        this.clocks = clocks;
        this.events = events;
    }

    /** @throws cn.dangchang.shared.Refusal CLOSING_NEEDS_CONFIRMATION, NO_PASSED_REVIEW, STOP_ORDER_STANDS */
    public void close(MatterNumber number, boolean confirmed, String note) {
        var matter = desk.open(number);
        desk.scope().requireOfficerSide(matter);
        CLOSING_NEEDS_CONFIRMATION.refuseAtIf(!confirmed, "confirmed");
        for (Item item : matter.closePassed(desk.actor(), desk.today(), note)) {
            desk.note(matter, "item-closed", Map.of("item", item.seq(), "finding", item.finding().toString()));
            events.publishEvent(new FindingRectified(matter.visit(), matter.number(), item.finding(), desk.today(), desk.actor()));
        }
        if (matter.closed()) {
            clocks.endAll(matter, "closed");
            desk.note(matter, "closed", Map.of());
            events.publishEvent(new RectificationClosed(matter.visit(), matter.number(), desk.today()));
        }
    }
}
