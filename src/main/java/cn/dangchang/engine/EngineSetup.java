package cn.dangchang.engine;

import cn.dangchang.calendar.OfficeClock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the door into the engine before it starts. */
@Component
@Order(0)
class EngineSetup extends AbstractProcessEnginePlugin {
    private final ModelListener models;
    private final ObjectProvider<MessageDoor> messages;

    EngineSetup(ModelListener models, ObjectProvider<MessageDoor> messages) {
        this.models = models;
        this.messages = messages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), models));
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired(), new OneDoor(messages)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new OneDoor(messages)));
        engine.setCustomHistoryLevels(with(engine.getCustomHistoryLevels(), new HouseHistory()));
        engine.setTenantIdProvider(new MatterTenants());
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
    }

    /** The engine's static clock goes with the office's, which is set only in tests and while the demo story plays. */
    @EventListener
    void on(OfficeClock.Set moved) {
        if (moved.instant() == null) {
            ClockUtil.reset();
        } else {
            ClockUtil.setCurrentTime(Date.from(moved.instant()));
        }
    }

    private static <T> List<T> with(List<? extends T> given, T added) {
        var all = new ArrayList<T>();
        if (given != null) {
            all.addAll(given);
        }
        all.add(added);
        return all;
    }
}
