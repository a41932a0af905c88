package cn.dangchang.models;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Ids are kebab-case words, names are the officer's Chinese, and a task, its form and its handler carry one name. */
public final class NamingLaw {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern GENERATED = Pattern.compile("(activity|gateway|event|flow|task|process)-?\\d[0-9a-z]*");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

    private NamingLaw() {}

    public static boolean isKebab(String id) {
        return id != null && KEBAB.matcher(id).matches() && !GENERATED.matcher(id).matches();
    }

    /** @return {@code ReviewInspectionPlan} for {@code review-inspection-plan}. */
    public static String className(String id) {
        var name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    public static List<String> complaints(Model model) {
        var complaints = new ArrayList<String>();
        var process = model.process();
        complain(complaints, !process.getId().equals(model.name()), model, process, "key differs from the file's name");
        complain(complaints, !chinese(process.getName()), model, process, "has no Chinese name");
        complain(complaints, !process.isExecutable(), model, process, "is not executable");
        complain(complaints, process.getCamundaHistoryTimeToLiveString() == null, model, process, "has no time to live");
        for (FlowElement element : model.all(FlowElement.class)) {
            complain(complaints, !isKebab(element.getId()), model, element, "id is not a kebab-case word");
            boolean mustHaveName = element instanceof Activity;
            complain(complaints, (mustHaveName || element.getName() != null) && !chinese(element.getName()), model, element, "name is not Chinese");
        }
        for (Message message : model.all(Message.class)) {
            complain(complaints, !isKebab(message.getName()), model, message, "message name is not a kebab-case word");
        }
        for (UserTask task : model.userTasks()) {
            complain(complaints, !task.getId().equals(task.getAttributeValueNs(EngineNames.CAMUNDA, "formRef")), model, task, "form is not its own id's");
            complain(complaints, !"deployment".equals(task.getAttributeValueNs(EngineNames.CAMUNDA, "formRefBinding")), model, task,
                    "form is not bound to the deployment");
        }
        return complaints;
    }

    private static boolean chinese(String name) {
        return name != null && CHINESE.matcher(name).matches();
    }

    private static void complain(List<String> complaints, boolean broken, Model model, BaseElement element, String what) {
        if (broken) {
            complaints.add(model.at(element) + " " + what);
        }
    }
}
