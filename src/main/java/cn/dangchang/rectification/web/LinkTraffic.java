package cn.dangchang.rectification.web;

import cn.dangchang.rectification.RectificationGround;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows down who tries links: so many requests a minute from one address. What one link may do is counted with the link itself. */
@Component
class LinkTraffic {
    private static final int A_MINUTE = 60;
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final ConcurrentHashMap<String, Minute> minutes = new ConcurrentHashMap<>();

    LinkTraffic(Clock clock) {
        this.clock = clock;
    }

    /** @throws cn.dangchang.shared.Refusal LINK_USED_TOO_OFTEN */
    void count(String address) {
        long now = clock.instant().getEpochSecond() / 60;
        if (minutes.size() > ADDRESSES) {
            minutes.values().removeIf(each -> each.number() != now);
        }
        var minute = minutes.merge(address, new Minute(now, 1),
                (before, first) -> before.number() == now ? new Minute(now, before.requests() + 1) : first);
        RectificationGround.LINK_USED_TOO_OFTEN.refuseIf(minute.requests() > A_MINUTE);
    }

    private record Minute(long number, int requests) {}
}
