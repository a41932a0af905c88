package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reaches every state by the legal steps. */
final class RectificationFixture {
    static final LocalDate SERVED = LocalDate.of(2026, 3, 2);
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final PersonId FIRST = new PersonId("inspector-1");
    static final PersonId SECOND = new PersonId("group-leader-1");
    static final PersonId LEADER = new PersonId("leader-1");
    static final PersonId ESCORT = new PersonId("escort-1");

    private RectificationFixture() {}

    static Rectification ordered(LocalDate... deadlines) {
        return Rectification.of(new MatterNumber("HX-ZG2026-0001"), order(null, deadlines), Instant.parse("2026-03-02T02:00:00Z"));
    }

    static Rectification stopped(LocalDate... deadlines) {
        return Rectification.of(new MatterNumber("HX-ZG2026-0002"), order("suspend-operations", deadlines), Instant.parse("2026-03-02T02:00:00Z"));
    }

    static Ordered order(String stop, LocalDate... deadlines) {
        var items = Arrays.stream(deadlines).map(day -> new Ordered.Item(UUID.randomUUID(), "安全出口堵塞", "《安全生产法》第四十二条", "清理并保持畅通", day)).toList();
        return new Ordered(new MatterNumber("HX-JC2026-0001"), new AgencyId("HX"),
                new OrderedParty(UUID.randomUUID(), "某某有限公司", "一号厂区", "某某路 1 号", "dust", "HX-CZ"), "HX-1", List.of(FIRST, SECOND),
                UUID.randomUUID(), "（华）应急责改〔2026〕1号", SERVED, stop, items);
    }

    /** Everything reported, then reviewed by two officers: the items named fail, the rest pass. */
    static Review reviewed(Rectification matter, LocalDate on, Integer... failing) {
        var review = reviewing(matter, on, failing);
        review.complete(matter, List.of(FIRST, SECOND), UUID.randomUUID(), "（华）应急复查〔2026〕1号", null);
        return review;
    }

    static Review reviewing(Rectification matter, LocalDate on, Integer... failing) {
        var review = Review.begun(matter, 1, on);
        matter.reviewable(on).forEach(item -> review.record(matter,
                new Result(item.seq(), !List.of(failing).contains(item.seq()), "复查情况", List.of()), on));
        return review;
    }

    static Rectification reported(LocalDate... deadlines) {
        var matter = ordered(deadlines);
        matter.report(SERVED.plusDays(5));
        return matter;
    }

    static Extension asked(Rectification matter, LocalDate today, LocalDate until) {
        return Extension.asked(matter, new Request(List.of(), "设备到货推迟", until), FIRST, today, 10);
    }
}
