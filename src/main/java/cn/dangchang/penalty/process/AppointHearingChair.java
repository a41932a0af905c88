package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.hearing.Panel;
import cn.dangchang.penalty.domain.hearing.PreparingHearing;
import cn.dangchang.shared.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** 指定听证人员: a leader names chair, hearers and clerk, none of whom looked into the case. */
@Component
class AppointHearingChair implements TaskHandler<AppointHearingChair.Form> {
    private final PreparingHearing preparing;

    AppointHearingChair(PreparingHearing preparing) {
        this.preparing = preparing;
    }

    record Form(@NotBlank @Size(max = 60) String chair, @Size(max = 200) String hearers, @NotBlank @Size(max = 60) String clerk) {}

    @Override
    public String task() {
        return "appoint-hearing-chair";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        var hearers = form.hearers() == null ? List.<PersonId>of() : Arrays.stream(form.hearers().split("[,，、\\s]+")).filter(each -> !each.isBlank())
                .map(PersonId::new).toList();
        preparing.appoint(task.matter(), Integer.parseInt(task.subject()), new Panel(new PersonId(form.chair().strip()), hearers,
                new PersonId(form.clerk().strip())));
        return Outcome.done();
    }
}
