package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** Every instance, and all that hangs on it, is marked with the agency of its matter, so that who watches the engine sees the own agency alone. */
class MatterTenants implements TenantIdProvider {
    private static final ThreadLocal<MatterNumber> STARTED = new ThreadLocal<>();

    /** Starts an instance for the matter; one that is called by another belongs to the caller's agency. */
    static <T> T starting(MatterNumber matter, Supplier<T> start) {
        var before = STARTED.get();
        STARTED.set(matter);
        try {
            return start.get();
        } finally {
            STARTED.set(before);
        }
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext started) {
        return started.getSuperExecution() != null ? of(started.getSuperExecution()) : STARTED.get() == null ? null : STARTED.get().agency().value();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext started) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decided) {
        return of(decided.getExecution());
    }

    private static String of(DelegateExecution execution) {
        return execution == null ? null : execution.getTenantId();
    }
}
