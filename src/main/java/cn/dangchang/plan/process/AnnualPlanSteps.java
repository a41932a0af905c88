package cn.dangchang.plan.process;

import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanChanging;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service task of {@code annual-plan} does: it tells the process what the table {@code plan-change} decided. */
@Configuration(proxyBeanMethods = false)
class AnnualPlanSteps {
    @Bean
    JavaDelegate decidePlanChange(PlanChanging changing) {
        return execution -> execution.setVariable(AnnualPlanWords.CHANGE.name(),
                changing.degree(new MatterNumber(execution.getProcessBusinessKey())));
    }
}
