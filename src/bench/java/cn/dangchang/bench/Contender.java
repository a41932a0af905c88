package cn.dangchang.bench;

import java.util.List;

/** Somebody who completes the user tasks of the same model. */
interface Contender {
    String name();

    /** @return instances that stand at their first task. */
    List<String> start(int count);

    /** Takes the task at which the instance stands; not part of what is timed. */
    void claim(String instance, int step);

    /** Completes the claimed task; this is timed. */
    void complete(String instance, int step);

    /** @throws IllegalStateException where the instances do not stand where they should after the last step. */
    void check(List<String> instances);
}
