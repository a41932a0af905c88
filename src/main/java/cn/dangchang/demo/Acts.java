package cn.dangchang.demo;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a person of the story act, one step after the other, as at the own screen. */
@Component
@Profile("demo")
public class Acts {
    private final ActingAs acting;
    private final Processes processes;
    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Acts(ActingAs acting, Processes processes, TransactionTemplate transaction, EntityManager entities) {
        this.acting = acting;
        this.processes = processes;
        this.transaction = transaction;
        this.entities = entities;
    }

    /** Within a chapter's transaction each step still starts from the rows, as a request of its own would. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.call(person, () -> transaction.execute(status -> {
            T result = work.get();
            entities.flush();
            entities.clear();
            return result;
        }));
    }

    public void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public List<TaskFacts> tasks(MatterNumber matter) {
        return transaction.execute(status -> processes.tasksOf(matter));
    }

    /** The person takes the open task of that kind and completes it. */
    public void complete(MatterNumber matter, PersonId person, String task, Map<String, Object> values) {
        complete(matter, person, each -> each.key().equals(task), task, values);
    }

    /** The person completes the own one of several tasks, one for each member. */
    public void completeOwn(MatterNumber matter, PersonId person, String task, Map<String, Object> values) {
        complete(matter, person, each -> each.key().equals(task) && person.value().equals(each.subject()), task, values);
    }

    private void complete(MatterNumber matter, PersonId person, Predicate<TaskFacts> wanted, String task, Map<String, Object> values) {
        as(person, () -> {
            var open = processes.tasksOf(matter);
            var found = open.stream().filter(wanted).findFirst().orElseThrow(() -> new IllegalStateException("no open task " + task
                    + " of " + matter
                    + " but " + open.stream().map(TaskFacts::key).toList()));
            processes.claimAndComplete(found.id(), values);
        });
    }

    /** The person takes the task and does not finish it. */
    public void claim(MatterNumber matter, PersonId person, String task) {
        as(person, () -> processes.claim(processes.tasksOf(matter).stream().filter(each -> each.key().equals(task)).findFirst()
                .orElseThrow().id()));
    }
}
