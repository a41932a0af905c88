package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.penalty.RepeatedPenalties;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same count for the file of an enterprise. */
@Component
@Transactional(readOnly = true)
class CountingForEnterprise implements RepeatedPenalties {
    private final PastPenalties past;
    private final Acting acting;
    private final Clock clock;

    CountingForEnterprise(PastPenalties past, Acting acting, Clock clock) {
        this.past = past;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Optional<Counted> of(UUID enterprise, String name) {
        var actor = acting.required();
        if (Stream.of(Role.INSPECTOR, Role.GROUP_LEADER, Role.LEADER, Role.HEAD).noneMatch(actor::is)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var counted = past.of(actor.agency(), enterprise, name, today).stream().filter(PastPenalty::counted).toList();
        var count = ClosureCount.of(counted.stream().map(PastPenalty::on).toList(), today);
        return counted.isEmpty() ? Optional.empty() : Optional.of(new Counted(count.inHalfYear().size(), count.inYear().size(), count.reached(),
                counted.stream().filter(each -> !each.summary()).map(PastPenalty::matter).reduce((earlier, later) -> later).orElse(null)));
    }
}
