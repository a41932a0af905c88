package cn.dangchang.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The engine's level {@code activity} without a second row for every user task: the row of its activity says who had it and when, the
 * worklist keeps it with the person who completed it, and the trail says what was decided.
 */
class HouseHistory extends HistoryLevelActivity {
    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        boolean ofTask = event.getEntityType().equals(HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType());
        return !ofTask && super.isHistoryEventProduced(event, entity);
    }
}
