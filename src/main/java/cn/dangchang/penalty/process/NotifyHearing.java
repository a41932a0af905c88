package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.hearing.HearingFile;
import cn.dangchang.penalty.domain.hearing.PreparingHearing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** 通知听证: the officers set the day, seven whole working days ahead, and give the notice to be served. */
@Component
class NotifyHearing implements TaskHandler<NotifyHearing.Form> {
    private final PreparingHearing preparing;

    NotifyHearing(PreparingHearing preparing) {
        this.preparing = preparing;
    }

    record Form(@NotNull LocalDateTime heldAt, @NotBlank @Size(max = 200) String place, @NotBlank @Pattern(regexp = "open|closed") String open,
                @Size(max = 300) String closedReason) {}

    @Override
    public String task() {
        return "notify-hearing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        preparing.set(task.matter(), Integer.parseInt(task.subject()), new HearingFile.Setting(form.heldAt(), form.place(), "open".equals(form.open()),
                form.closedReason()));
        return Outcome.done();
    }
}
