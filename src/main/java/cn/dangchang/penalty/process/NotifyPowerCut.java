package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.coercion.StoppingSupply;
import org.springframework.stereotype.Component;

/** 通知供应单位和企业: times and signatures stand on the page; completing issues and hands over both papers. */
@Component
class NotifyPowerCut implements TaskHandler<NotifyPowerCut.Form> {
    private final StoppingSupply supply;

    NotifyPowerCut(StoppingSupply supply) {
        this.supply = supply;
    }

    record Form() {}

    @Override
    public String task() {
        return "notify-power-cut";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        supply.handOver(task.matter());
        return Outcome.done();
    }
}
