package cn.dangchang.documents;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of every service, for tests. */
@Component
class ServedDocuments {
    private final List<DocumentServed> served = new CopyOnWriteArrayList<>();

    @EventListener
    void on(DocumentServed event) {
        served.add(event);
    }

    List<DocumentServed> of(UUID document) {
        return served.stream().filter(each -> each.document().equals(document)).toList();
    }
}
