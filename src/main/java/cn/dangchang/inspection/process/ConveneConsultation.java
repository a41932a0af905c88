package cn.dangchang.inspection.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.ConsultationOpinions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The supervision group is called together. */
@Component
class ConveneConsultation implements TaskHandler<ConveneConsultation.Form> {
    private final ConsultationOpinions opinions;

    ConveneConsultation(ConsultationOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String task() {
        return "convene-consultation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        opinions.convene(task.matter(), task.processInstance(), form.channel(), form.heldAt().atZone(OfficeClock.ZONE).toInstant(), form.place());
        return Outcome.done();
    }

    record Form(@NotBlank @Pattern(regexp = "system|wechat|telephone|email") String channel, @NotNull LocalDateTime heldAt,
                @Size(max = 100) String place) {}
}
