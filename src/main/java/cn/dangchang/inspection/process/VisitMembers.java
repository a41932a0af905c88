package cn.dangchang.inspection.process;

import cn.dangchang.engine.MemberSource;
import cn.dangchang.inspection.domain.VisitTasks;
import cn.dangchang.inspection.domain.SiteInspection;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who inspects, and which consultations are open. */
@Component
class VisitMembers implements MemberSource {
    private final VisitTasks visits;

    VisitMembers(VisitTasks visits) {
        this.visits = visits;
    }

    @Override
    public boolean knows(String process) {
        return SiteInspection.KEY.value().equals(process);
    }

    @Override
    public List<String> of(MatterNumber matter, String processInstance, String activity) {
        return activity.equals("consult") ? visits.openConsultations(matter) : visits.inspecting(matter);
    }
}
