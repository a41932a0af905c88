package cn.dangchang.documents.process;

import cn.dangchang.documents.DocumentServiceWords;
import cn.dangchang.documents.domain.Serving;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the tasks of service read: they go to the officers of the case. */
@Component
class ServiceTasks implements TaskSubject {
    private final ServiceBriefing briefing;
    private final ServiceScope scope;
    private final Officers officers;
    private final Clock clock;

    ServiceTasks(ServiceBriefing briefing, ServiceScope scope, Officers officers, Clock clock) {
        this.briefing = briefing;
        this.scope = scope;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return DocumentServiceWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var row = briefing.row(task.matter());
        var title = briefing.say("task-title", task.name(), briefing.document(task.matter()).title());
        return new TaskCard(title, null, row.recipient(), null, null, task.name(), null,
                row.servers().stream().map(Audience::person).collect(Collectors.toSet()),
                task.key().equals("confirm-announced-service") ? Serving.CLOCK : null, null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(task.matter());
    }

    /** Service is an act of enforcement: whoever serves holds a certificate valid that day. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        officers.requireOfficer(person, LocalDate.now(clock));
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return scope.maySee(task.matter(), actor);
    }
}
