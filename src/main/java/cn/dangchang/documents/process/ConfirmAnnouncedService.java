package cn.dangchang.documents.process;

import cn.dangchang.documents.domain.Serving;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.AssertTrue;
import org.springframework.stereotype.Component;

/** 确认公告送达: a person says so after the thirty days; before, it is refused. */
@Component
class ConfirmAnnouncedService implements TaskHandler<ConfirmAnnouncedService.Form> {
    private final Serving serving;

    ConfirmAnnouncedService(Serving serving) {
        this.serving = serving;
    }

    record Form(@AssertTrue boolean confirmed) {}

    @Override
    public String task() {
        return "confirm-announced-service";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        serving.announcementExpired(task.matter());
        return Outcome.done();
    }
}
