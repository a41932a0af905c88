package cn.dangchang.audit.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Verification;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code --verify-audit}: prints what the verification found and ends with 0 when the trail is sound, else 1. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerifyAuditOption implements ApplicationRunner {
    private final AuditTrail trail;
    private final ApplicationContext context;

    VerifyAuditOption(AuditTrail trail, ApplicationContext context) {
        this.trail = trail;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-audit")) {
            return;
        }
        var found = trail.verify();
        System.out.println(report(found));
        System.exit(SpringApplication.exit(context, () -> found.sound() ? 0 : 1));
    }

    static String report(Verification found) {
        var counted = "audit trail: " + found.chains() + " chains, " + found.entries() + " entries, ";
        return found.sound() ? counted + "sound"
                : counted + found.faults().size() + " faults\n  " + String.join("\n  ", found.faults());
    }
}
