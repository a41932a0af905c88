package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.LATE_ANSWER;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Denial;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** What those who went do about a denial: ask once more, or take the visit back. */
@Component
class AnswerLateDenial implements TaskHandler<AnswerLateDenial.Form> {
    private final Denial denial;
    private final Remarks remarks;

    AnswerLateDenial(Denial denial, Remarks remarks) {
        this.denial = denial;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "answer-late-denial";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        return Outcome.done().with(LATE_ANSWER, form.answer().equals("anew") ? denial.askAnew(task.matter()) : denial.accept(task.matter(), form.note()));
    }

    record Form(@NotBlank @Pattern(regexp = "anew|withdraw") String answer, @NotBlank @Size(max = 500) String note) {}
}
