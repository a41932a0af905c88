package cn.dangchang.models;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine with our models and nothing of ours behind them: what the pictures alone say. One for all tests, on a PostgreSQL of its own. */
final class BareEngine {
    private static BareEngine only;

    final ProcessEngine engine;
    /** Elements of multi-instance activities, by activity. */
    final Map<String, List<String>> members = new HashMap<>();
    /** Delegates that ran, in order. */
    final List<String> ran = new ArrayList<>();

    private BareEngine() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("activity");
        Map<Object, Object> beans = new HashMap<>();
        beans.put("members", new Members());
        beans.put("dueDates", new DueDates());
        for (String delegate : List.of("handOverSummaryPenalty", "remindRectification", "recordDeadlinePassed", "warnReviewOverdue",
                "remindFinePayment", "recordFineOverdue", "endFineExecution", "moveDueDay", "remindCaseTerm", "openPartyNotices",
                "remindSeizureTerm", "endExamination", "releaseByTerm", "liftUnapproved", "releasePreserved")) {
            beans.put(delegate, (JavaDelegate) execution -> ran.add(delegate));
        }
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        for (String module : List.of("inspection", "rectification", "penalty", "documents")) {
            Model.filesUnder(Path.of("processes", module), "mn").forEach(file -> deployment.addInputStream(file.toString(), Form.open(file)));
            Model.filesUnder(Path.of("forms", module), ".form").forEach(file -> deployment.addInputStream(file.toString(), Form.open(file)));
        }
        deployment.deploy();
    }

    static synchronized BareEngine get() {
        if (only == null) {
            only = new BareEngine();
        }
        only.ran.clear();
        only.members.clear();
        return only;
    }

    private static javax.sql.DataSource database() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start().getPostgresDatabase();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public final class Members {
        public List<String> of(DelegateExecution execution) {
            return members.getOrDefault(execution.getCurrentActivityId().replace("#multiInstanceBody", ""), List.of());
        }
    }

    public static final class DueDates {
        public Date of(DelegateExecution execution, String kind) {
            return Date.from(Instant.parse("2126-03-02T16:00:00Z"));
        }

        public Date before(DelegateExecution execution, String kind, int workingDays) {
            return Date.from(Instant.parse("2126-02-25T01:00:00Z"));
        }
    }
}
