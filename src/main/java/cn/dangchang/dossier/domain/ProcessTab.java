package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.Instances.Instance;
import java.util.List;
import org.springframework.stereotype.Component;

/** The process instances that work on a matter, each a diagram. */
@Component
class ProcessTab implements TabContent {
    private final Instances instances;

    ProcessTab(Instances instances) {
        this.instances = instances;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.PROCESS;
    }

    @Override
    public List<Instance> of(Opened matter) {
        return instances.of(matter);
    }
}
