package cn.dangchang.dossier.domain;

import cn.dangchang.calendar.RunningClock;
import cn.dangchang.worklist.OpenTasks.OpenTask;
import java.util.List;

/**
 * The strip over a matter.
 *
 * @param clock the running clock that ends first, or null; @param left whole working days to its end, negative when overdue
 * @param handler who holds the open tasks, else who works on the matter
 * @param mine open tasks that the reader can do now; @param awaited those that others have to do
 */
public record CaseHeader(RunningClock clock, Integer left, String handler, List<OpenTask> mine, List<Awaited> awaited) {
    /** @param who null while nobody has taken it. */
    public record Awaited(String task, String who) {}
}
