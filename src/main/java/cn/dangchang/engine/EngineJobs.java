package cn.dangchang.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** The engine's job executor as our modules may steer it. */
@Component
class EngineJobs implements JobRuns {
    private final ManagementService jobs;
    private final JobExecutor executor;
    private boolean paused;

    EngineJobs(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public synchronized void pause() {
        if (executor != null && executor.isActive()) {
            executor.shutdown();
            paused = true;
        }
    }

    @Override
    public synchronized void resume() {
        if (paused) {
            executor.start();
            paused = false;
        }
    }

    @Override
    public int runDue() {
        var due = jobs.createJobQuery().executable().orderByJobDuedate().asc().list();
        due.forEach(job -> Inside.run(() -> {
            jobs.executeJob(job.getId());
            return null;
        }));
        return due.size();
    }
}
