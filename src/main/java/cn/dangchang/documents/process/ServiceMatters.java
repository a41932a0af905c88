package cn.dangchang.documents.process;

import cn.dangchang.organisation.People;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a service at {@code /cases/{number}}. */
@Component
class ServiceMatters implements MatterSubject {
    private final ServiceBriefing briefing;
    private final ServiceScope scope;
    private final People people;

    ServiceMatters(ServiceBriefing briefing, ServiceScope scope, People people) {
        this.briefing = briefing;
        this.scope = scope;
        this.people = people;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.SERVICE;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return scope.maySee(matter, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Summary summary(MatterNumber matter) {
        var row = briefing.row(matter);
        var document = briefing.document(matter);
        var names = row.servers().stream().flatMap(server -> people.find(server).stream()).map(People.Person::name).toList();
        boolean chosen = row.method() != null;
        var stage = row.served() ? "served" : chosen ? "under-way" : "to-serve";
        var stages = List.of(new Stage(briefing.say("to-serve"), chosen ? Stage.State.DONE : Stage.State.CURRENT),
                new Stage(briefing.say("under-way"), row.served() ? Stage.State.DONE : chosen ? Stage.State.CURRENT : Stage.State.AHEAD),
                new Stage(briefing.say("served"), row.served() ? Stage.State.DONE : Stage.State.AHEAD));
        return new Summary(matter, briefing.say("matter-title", document.title()), null, row.recipient(), briefing.say(stage), !row.served(),
                row.begunAt(), names, row.processInstance() == null ? List.of() : List.of(row.processInstance()), stages,
                List.of(new Linked(document.matter().value(), document.matter().value(), "", true, "/cases/" + document.matter())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(matter);
    }
}
