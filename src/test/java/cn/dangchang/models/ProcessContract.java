package cn.dangchang.models;

import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;

/** What a model takes for granted and the code has to hold: handlers, words, beans, decisions, clocks and messages. */
public final class ProcessContract {
    /** Local to one branch of a multi-instance activity, never a variable of the process. */
    private static final String SUBJECT = "subject";

    private final Map<String, ProcessWords> words;
    private final Set<String> handled;
    private final Set<String> decisions;
    private final Set<String> processes;
    private final Predicate<String> beans;
    private final Predicate<String> messages;

    /** @param messages whether the message bundles have such a key. */
    public ProcessContract(Collection<ProcessWords> words, Set<String> handled, Set<String> decisions, Set<String> processes,
                           Predicate<String> beans, Predicate<String> messages) {
        this.words = words.stream().collect(Collectors.toMap(each -> each.key().value(), Function.identity()));
        this.handled = handled;
        this.decisions = decisions;
        this.processes = processes;
        this.beans = beans;
        this.messages = messages;
    }

    public static String handlerClass(String module, String task) {
        return "cn.dangchang." + module + ".process." + NamingLaw.className(task);
    }

    public List<String> complaints(Model model) {
        var found = new ArrayList<String>();
        var said = Expressions.of(model);
        var declared = words.get(model.name());
        if (declared == null) {
            found.add("no words are declared");
        }
        model.userTasks().stream().map(task -> task.getId()).filter(task -> !handled.contains(task)).forEach(task -> found.add(task + " has no handler"));
        said.words().stream().filter(word -> !wordsOf(declared).contains(word)).forEach(word -> found.add(word + " is not a declared word"));
        said.beans().stream().filter(beans.negate()).forEach(bean -> found.add("no bean " + bean));
        said.decisions().stream().filter(decision -> !decisions.contains(decision)).forEach(decision -> found.add("no decision " + decision));
        model.all(CallActivity.class).stream().map(CallActivity::getCalledElement).filter(called -> !processes.contains(called))
                .forEach(called -> found.add("no process " + called));
        var clocks = new TreeSet<>(model.clocks().values());
        clocks.addAll(said.clocks());
        clocks.stream().filter(kind -> !messages.test("clock." + kind)).forEach(kind -> found.add("clock " + kind + " has no name"));
        model.all(Message.class).stream().map(Message::getName).filter(name -> declared == null || !declared.messages().contains(name))
                .forEach(name -> found.add("message " + name + " is not declared"));
        return found.stream().map(complaint -> model.name() + ": " + complaint).toList();
    }

    private static Set<String> wordsOf(ProcessWords declared) {
        var names = new TreeSet<String>(Set.of(SUBJECT));
        if (declared != null) {
            declared.variables().stream().map(Word::name).forEach(names::add);
        }
        return names;
    }
}
