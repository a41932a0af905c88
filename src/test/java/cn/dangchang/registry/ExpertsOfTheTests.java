package cn.dangchang.registry;

import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demo county's two experts are in the pool, as the story would have appointed them. */
@Component
class ExpertsOfTheTests {
    private final Experts experts;

    ExpertsOfTheTests(Experts experts) {
        this.experts = experts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void appoint() {
        appoint("expert-1", "dust");
        appoint("expert-2", "dust", "ammonia");
    }

    private void appoint(String account, String... sectors) {
        experts.appoint(new Expert(new PersonId(account), new AgencyId("HX"), "粉尘防爆", List.of(sectors), "注册安全工程师", LocalDate.of(2000, 1, 1), null));
    }
}
