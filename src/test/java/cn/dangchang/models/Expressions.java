package cn.dangchang.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model may say in expressions: a word, a bean's answer, a delegate bean. Never a script, a class or a reckoning. */
public final class Expressions {
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?([a-z]\\w*)}|\\$\\{([a-z]\\w*) == '[a-z0-9-]+'}");
    private static final Pattern ANSWER = Pattern.compile("\\$\\{([a-z]\\w*)\\.[a-z]\\w*\\(execution(, ('[a-z0-9-]+'|\\d+))*\\)}");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z]\\w*)}");
    private static final Pattern CLOCK = Pattern.compile("'([a-z0-9-]+)'");

    private final Model model;
    private final Set<String> words = new TreeSet<>();
    private final Set<String> beans = new TreeSet<>();
    private final Set<String> decisions = new TreeSet<>();
    private final Set<String> clocks = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();

    private Expressions(Model model) {
        this.model = model;
    }

    public static Expressions of(Model model) {
        var read = new Expressions(model);
        read.conditions();
        read.answers();
        read.delegates();
        return read;
    }

    private void conditions() {
        for (ConditionExpression condition : model.all(ConditionExpression.class)) {
            var match = CONDITION.matcher(condition.getTextContent().strip());
            if (match.matches()) {
                words.add(match.group(1) == null ? match.group(2) : match.group(1));
            } else {
                complain(condition, "condition is more than one word");
            }
        }
        for (CamundaIn in : model.all(CamundaIn.class)) {
            keep(DELEGATE, in.getCamundaBusinessKey(), words, in, "business key is more than one word");
        }
    }

    private void answers() {
        for (MultiInstanceLoopCharacteristics loop : model.all(MultiInstanceLoopCharacteristics.class)) {
            keep(ANSWER, loop.getCamundaCollection(), beans, loop, "collection is not a bean's answer");
            words.add(loop.getCamundaElementVariable());
        }
        for (TimeDate date : model.all(TimeDate.class)) {
            keep(ANSWER, date.getTextContent().strip(), beans, date, "timer does not follow a clock");
            var clock = CLOCK.matcher(date.getTextContent());
            if (clock.find()) {
                clocks.add(clock.group(1));
            }
        }
        model.all(TimeDuration.class).forEach(timer -> complain(timer, "timer counts by itself"));
        model.all(TimeCycle.class).forEach(timer -> complain(timer, "timer counts by itself"));
    }

    private void delegates() {
        for (ServiceTask task : model.all(ServiceTask.class)) {
            keep(DELEGATE, task.getCamundaDelegateExpression(), beans, task, "names no delegate bean");
        }
        model.all(BusinessRuleTask.class).forEach(task -> decisions.add(String.valueOf(task.getCamundaDecisionRef())));
        model.all(ScriptTask.class).forEach(script -> complain(script, "is a script"));
        model.all(Script.class).forEach(script -> complain(script, "is a script"));
        model.all(CamundaExecutionListener.class).forEach(listener -> complain(listener, "has a listener of its own"));
        model.all(CamundaTaskListener.class).forEach(listener -> complain(listener, "has a listener of its own"));
    }

    private void keep(Pattern form, String expression, Set<String> kept, ModelElementInstance element, String complaint) {
        Matcher match = form.matcher(String.valueOf(expression));
        if (match.matches()) {
            kept.add(match.group(1));
        } else {
            complain(element, complaint);
        }
    }

    private void complain(ModelElementInstance element, String what) {
        ModelElementInstance named = element;
        while (!(named instanceof BaseElement base && base.getId() != null)) {
            named = named.getParentElement();
        }
        complaints.add(model.at((BaseElement) named) + " " + what);
    }

    /** @return process variables that the model reads. */
    public Set<String> words() {
        return words;
    }

    /** @return beans that the model calls. */
    public Set<String> beans() {
        return beans;
    }

    public Set<String> decisions() {
        return decisions;
    }

    /** @return kinds of clocks that timers follow. */
    public Set<String> clocks() {
        return clocks;
    }

    public List<String> complaints() {
        return complaints;
    }
}
