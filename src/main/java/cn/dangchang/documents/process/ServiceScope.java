package cn.dangchang.documents.process;

import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A service is seen by its servers and by those who see the matter of its document. */
@Component
class ServiceScope {
    private final ServiceBriefing briefing;
    private final ObjectProvider<MatterAccess> access;

    ServiceScope(ServiceBriefing briefing, ObjectProvider<MatterAccess> access) {
        this.briefing = briefing;
        this.access = access;
    }

    boolean maySee(MatterNumber service, Actor actor) {
        return actor.agency().equals(service.agency()) && (briefing.row(service).servers().contains(actor.person())
                || access.getObject().maySee(briefing.document(service).matter(), actor));
    }
}
