package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.demo.Stage;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;

/** Tries to complete a task in a way that a rule forbids, through every door, and looks whether anything has changed. */
record Attempts(Doors doors, Stage stage, AuditTrail trail) {
    TaskFacts task(MatterNumber matter, String key) {
        return stage.acts().tasks(matter).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("no task " + key + " but " + stage.acts().tasks(matter).stream().map(TaskFacts::key)
                        .toList()));
    }

    TaskFacts taskOf(MatterNumber matter, String key, PersonId subject) {
        return stage.acts().tasks(matter).stream().filter(each -> each.key().equals(key) && subject.value().equals(each.subject()))
                .findFirst().orElseThrow();
    }

    void refused(PersonId person, MatterNumber matter, String key, Map<String, ?> values, Ground ground, String... fields) {
        refused(409, person, task(matter, key), values, ground, fields);
    }

    /** The person takes the task and completes it through each door; each time it is refused and all stays as it was. */
    void refused(int status, PersonId person, TaskFacts task, Map<String, ?> values, Ground ground, String... fields) {
        if (!person.equals(task.assignee())) {
            assertThat(doors.claim(person.value(), task.id()).status()).as("claim of " + task.key()).isEqualTo(204);
        }
        var before = state(task.matter());
        for (Way way : Way.values()) {
            Answer answer = way.complete(doors, person.value(), task.id(), values);
            assertThat(answer.status()).as(way + " " + task.key() + " " + answer.body()).isEqualTo(status);
            assertThat(answer.code()).as(way + " " + task.key()).isEqualTo(ground.key().replaceFirst("^refusal\\.", ""));
            assertThat(answer.fields()).as(way + " " + task.key()).containsAll(List.of(fields));
            assertThat(answer.body()).as(way + " speaks Chinese").doesNotContain("must ", "null");
            assertThat(state(task.matter())).as("nothing has changed by " + way).isEqualTo(before);
        }
    }

    /** The open tasks with who holds them, and the length of the matter's trail. */
    List<Object> state(MatterNumber matter) {
        return List.of(stage.acts().tasks(matter).stream().map(each -> each.id() + each.assignee()).sorted().toList(),
                trail.of(Chain.of(matter)).size());
    }
}
