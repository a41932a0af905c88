package cn.dangchang.plan;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what {@code inspection} answers to the schedule. */
@Component
class OpenedVisits {
    final AtomicReference<VisitOpened> last = new AtomicReference<>();

    @EventListener
    void on(VisitOpened opened) {
        last.set(opened);
    }
}
