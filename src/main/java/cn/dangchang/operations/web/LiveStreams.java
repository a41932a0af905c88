package cn.dangchang.operations.web;

import cn.dangchang.operations.domain.Outbox;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of this node. It asks the outbox only while somebody listens. */
@Component
class LiveStreams {
    private static final long OPEN_FOR_MILLIS = 30 * 60_000L;

    private final Map<SseEmitter, Set<String>> open = new ConcurrentHashMap<>();
    private final Outbox outbox;
    private String position;

    LiveStreams(Outbox outbox) {
        this.outbox = outbox;
    }

    SseEmitter open(Set<String> topics) {
        var stream = new SseEmitter(OPEN_FOR_MILLIS);
        stream.onCompletion(() -> open.remove(stream));
        stream.onTimeout(stream::complete);
        stream.onError(broken -> open.remove(stream));
        open.put(stream, topics);
        send(stream, SseEmitter.event().comment("open").reconnectTime(2_000));
        return stream;
    }

    @Scheduled(fixedDelayString = "${dangchang.live.every:250}")
    synchronized void publish() {
        if (open.isEmpty()) {
            position = null;
            return;
        }
        var until = outbox.position();
        if (position != null && !position.equals(until)) {
            outbox.since(position, until).forEach(this::tell);
        }
        position = until;
    }

    @Scheduled(fixedDelay = 20_000)
    void keepAlive() {
        open.keySet().forEach(stream -> send(stream, SseEmitter.event().comment("still here")));
    }

    /** Open streams would hold up the end of the product. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.keySet().forEach(SseEmitter::complete);
        open.clear();
    }

    private void tell(String topic) {
        open.forEach((stream, topics) -> {
            if (topics.contains(topic)) {
                send(stream, SseEmitter.event().name("invalidate").data(topic));
            }
        });
    }

    private void send(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            open.remove(stream);
        }
    }
}
