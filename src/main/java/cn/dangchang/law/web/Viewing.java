package cn.dangchang.law.web;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who looks at a page of the administrator, and as of which day. */
@Component
class Viewing {
    private final Acting acting;
    private final Clock clock;

    Viewing(Acting acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    Actor administrator() {
        Actor actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN));
        return actor;
    }

    /** @param asked null for today. */
    LocalDate day(LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
