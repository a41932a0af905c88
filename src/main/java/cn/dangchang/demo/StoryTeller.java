package cn.dangchang.demo;

import cn.dangchang.engine.JobRuns;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays the story once, before the house opens its doors, chapter by chapter: each is one transaction together with the mark that it was
 * played, so that a start that was broken off goes on where it stopped.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "dangchang.demo.story", matchIfMissing = true)
class StoryTeller implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StoryTeller.class);
    /** Before the server listens. */
    private static final int PHASE = Integer.MAX_VALUE - 8192;

    private final Stage stage;
    private final JobRuns jobs;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private volatile boolean told;

    StoryTeller(Stage stage, JobRuns jobs, TransactionTemplate transaction, JdbcClient jdbc) {
        this.stage = stage;
        this.jobs = jobs;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        told = true;
        var played = jdbc.sql("select name from demo.chapter").query(String.class).list();
        var left = CountyStory.chapters().stream().filter(chapter -> !played.contains(chapter.title())).toList();
        if (!left.isEmpty() && (!played.isEmpty() || stage.rooms().premises().empty())) {
            tell(left);
        }
    }

    private void tell(List<Chapter> chapters) {
        LOG.info("playing the story of the demo agency: {} chapters", chapters.size());
        jobs.pause();
        try {
            stage.days().begin();
            for (var chapter : chapters) {
                attempt(chapter);
            }
        } finally {
            stage.days().end();
            jobs.resume();
        }
        LOG.info("the story is told");
    }

    /** A chapter that fails leaves nothing behind, is tried again at the next start, and never keeps the product from starting. */
    private void attempt(Chapter chapter) {
        try {
            transaction.executeWithoutResult(status -> tell(chapter));
        } catch (RuntimeException failed) {
            LOG.error("the chapter {} could not be played; it is tried again at the next start", chapter.title(), failed);
        }
    }

    private void tell(Chapter chapter) {
        long before = System.nanoTime();
        chapter.play(stage);
        jdbc.sql("insert into demo.chapter (name, played_at) values (?, now())").param(chapter.title()).update();
        LOG.info("played {} in {} ms", chapter.title(), (System.nanoTime() - before) / 1_000_000);
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
