package cn.dangchang.engine;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts the door on every user task of every model, and notes which clock a task or timer follows. */
@Component
class ModelListener extends AbstractBpmnParseListener {
    static final String CLOCK = "dangchang.clock";
    static final String DAYS_BEFORE = "dangchang.days-before";
    private static final Pattern DUE = Pattern.compile("dueDates\\.(of|before)\\(execution,\\s*'([a-z-]+)'(?:,\\s*(\\d+))?\\)");

    private final Supplier<TaskDoor> door;

    ModelListener(ObjectProvider<TaskDoor> door) {
        this.door = SingletonSupplier.of(door::getObject);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        String clock = clockOf(element);
        activity.setProperty(CLOCK, clock);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> door.get().created(task, clock));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, task -> door.get().assigned(task));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> door.get().completed(task));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> door.get().deleted(task));
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element timer, boolean interrupting, ActivityImpl activity) {
        noteClock(timer, activity);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element timer, ActivityImpl activity) {
        noteClock(timer, activity);
    }

    private static void noteClock(Element timer, ActivityImpl activity) {
        var date = timer.element("timeDate");
        var match = DUE.matcher(date == null ? "" : date.getText());
        if (match.find()) {
            activity.setProperty(CLOCK, match.group(2));
            activity.setProperty(DAYS_BEFORE, match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
        }
    }

    private static String clockOf(Element element) {
        var extensions = element.element("extensionElements");
        var properties = extensions == null ? null : extensions.element("properties");
        return properties == null ? null : properties.elements("property").stream().filter(each -> "clock".equals(each.attribute("name")))
                .map(each -> each.attribute("value")).findFirst().orElse(null);
    }
}
