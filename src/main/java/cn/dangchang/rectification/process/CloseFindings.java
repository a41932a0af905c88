package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.domain.ItemClosing;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 确认问题销号: a person confirms what two officers found corrected. */
@Component
class CloseFindings implements TaskHandler<CloseFindings.Form> {
    private final ItemClosing closing;

    CloseFindings(ItemClosing closing) {
        this.closing = closing;
    }

    record Form(Boolean confirmed, @Size(max = 500) String note) {}

    @Override
    public String task() {
        return "close-findings";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        closing.close(task.matter(), Boolean.TRUE.equals(form.confirmed()), form.note());
        return Outcome.done();
    }
}
