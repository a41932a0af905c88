package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The collections of multi-instance activities, asked for in models as {@code ${members.of(execution)}}; no list is stored. */
@Component("members")
public class Members {
    private final List<MemberSource> sources;

    Members(List<MemberSource> sources) {
        this.sources = sources;
    }

    public List<String> of(DelegateExecution execution) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        String activity = execution.getCurrentActivityId().replace("#multiInstanceBody", "");
        return sources.stream().filter(source -> source.knows(definition.getKey())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no members known for " + definition.getKey()))
                .of(new MatterNumber(execution.getProcessBusinessKey()), execution.getProcessInstanceId(), activity);
    }
}
