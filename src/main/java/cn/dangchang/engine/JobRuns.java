package cn.dangchang.engine;

/** Holds the engine's own work (timers) back while the office's clock is set by hand, and does what is due when asked. */
public interface JobRuns {
    /** The engine takes up no job from here on; a job under way ends first. */
    void pause();

    /** The engine works again, where it did before {@link #pause}. */
    void resume();

    /** Does, one after the other, what is due by the office's clock. @return how many jobs. */
    int runDue();
}
