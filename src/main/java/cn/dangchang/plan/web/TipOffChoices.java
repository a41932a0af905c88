package cn.dangchang.plan.web;

import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.domain.register.RegisterChoices;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What may be chosen on the pages of tip-offs. */
@Component
class TipOffChoices {
    private final RegisterChoices registers;
    private final Enterprises enterprises;
    private final Acting acting;
    private final MessageSource messages;
    private final Clock clock;

    TipOffChoices(RegisterChoices registers, Enterprises enterprises, Acting acting, MessageSource messages, Clock clock) {
        this.registers = registers;
        this.enterprises = enterprises;
        this.acting = acting;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, String> channels() {
        return words("channel.", TipOffs.CHANNELS);
    }

    Map<String, String> sources() {
        return words("source.", TipOffs.SOURCES);
    }

    Map<String, String> sectors() {
        return registers.of("sector", acting.required().agency());
    }

    Map<String, String> teams() {
        return registers.of("team", acting.required().agency());
    }

    String enterprise(UUID id) {
        return registers.enterprise(id.toString(), acting.required().agency()).orElse("");
    }

    UUID firstSite(UUID enterprise) {
        return enterprises.find(enterprise).flatMap(each -> each.sites().stream().findFirst()).map(Enterprises.Site::id).orElse(null);
    }

    boolean mayAssign() {
        return acting.required().is(Role.COORDINATOR) || acting.required().is(Role.LEADER);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, String> words(String prefix, List<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, messages.getMessage("plan.tip-off." + prefix + code, null, Locale.SIMPLIFIED_CHINESE)));
        return words;
    }
}
