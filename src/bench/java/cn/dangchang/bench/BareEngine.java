package cn.dangchang.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine alone, in a database of its own, completing the same model with the same variables. */
final class BareEngine implements Contender, AutoCloseable {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final String history;
    private final ProcessEngine engine;
    private final Map<String, Object> atStart;
    private final List<Map<String, Object>> perStep;
    private final Map<String, String> claimed = new ConcurrentHashMap<>();

    BareEngine(DataSource database, String history, Map<String, Object> atStart, List<Map<String, Object>> perStep) {
        this.history = history;
        this.atStart = atStart;
        this.perStep = perStep;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + history);
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(history);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("processes/inspection/site-inspection.bpmn").deploy();
    }

    @Override
    public String name() {
        return "bare engine, history " + history;
    }

    @Override
    public List<String> start(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(i -> engine.getRuntimeService().startProcessInstanceByKey("site-inspection",
                "HX-JC2026-%06d".formatted(SERIAL.incrementAndGet()), new HashMap<>(atStart)).getId()).toList();
    }

    @Override
    public void claim(String instance, int step) {
        var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
        if (!task.getTaskDefinitionKey().equals(Steps.ALL.get(step).task())) {
            throw new IllegalStateException(instance + " stands at " + task.getTaskDefinitionKey());
        }
        engine.getTaskService().claim(task.getId(), Steps.ALL.get(step).person());
        claimed.put(instance, task.getId());
    }

    @Override
    public void complete(String instance, int step) {
        engine.getTaskService().complete(claimed.get(instance), new HashMap<>(perStep.get(step)));
    }

    @Override
    public void check(List<String> instances) {
        instances.forEach(instance -> {
            var task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
            if (!task.getTaskDefinitionKey().equals("approve-inspection-plan")) {
                throw new IllegalStateException(instance + " stands at " + task.getTaskDefinitionKey());
            }
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
