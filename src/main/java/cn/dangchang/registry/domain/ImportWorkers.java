package cn.dangchang.registry.domain;

import cn.dangchang.organisation.ActingAs;
import cn.dangchang.registry.EnterpriseImports.State;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Works on imports in the background, for the person who asked; what a node that died left is taken up by the next. */
@Component
class ImportWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorkers.class);

    private final ImportJobs jobs;
    private final ImportReading reading;
    private final ImportTaking taking;
    private final ActingAs acting;
    private final RefusalTexts texts;
    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private volatile boolean closing;

    ImportWorkers(ImportJobs jobs, ImportReading reading, ImportTaking taking, ActingAs acting, RefusalTexts texts) {
        this.jobs = jobs;
        this.reading = reading;
        this.taking = taking;
        this.acting = acting;
        this.texts = texts;
        threads.setThreadNamePrefix("import-");
        threads.setCorePoolSize(1);
        threads.setMaxPoolSize(1);
        threads.initialize();
    }

    /** Begins when the caller has committed. */
    void begin(UUID job) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            threads.execute(() -> work(job));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                threads.execute(() -> work(job));
            }
        });
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    void takeUpWhatWasLeft() {
        jobs.waiting().forEach(job -> threads.execute(() -> work(job)));
    }

    private void work(UUID id) {
        var worker = UUID.randomUUID().toString();
        if (closing || !jobs.claim(id, worker)) {
            return;
        }
        try {
            var job = jobs.find(id).orElseThrow();
            boolean done = acting.call(new PersonId(job.job().by()), () -> work(job, worker));
            if (!done) {
                jobs.stopped(id, worker, State.CANCELLED, null);
            }
        } catch (Refusal refusal) {
            jobs.stopped(id, worker, State.FAILED, texts.summary(refusal));
        } catch (RuntimeException failed) {
            if (!closing) {
                LOG.error("the import {} failed; nothing of it was registered", id, failed);
                jobs.stopped(id, worker, State.FAILED, null);
            }
        }
    }

    private boolean work(ImportJobs.Row job, String worker) {
        if (job.job().state() == State.READING) {
            return reading.read(job, worker);
        }
        try {
            taking.take(job, worker);
            return true;
        } catch (ImportTaking.GivenUp cancelled) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        closing = true;
        threads.shutdown();
    }
}
