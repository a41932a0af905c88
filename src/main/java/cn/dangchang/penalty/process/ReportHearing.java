package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.hearing.ReportingHearing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 报告听证: the chair sums up and gives an opinion. */
@Component
class ReportHearing implements TaskHandler<ReportHearing.Form> {
    private final ReportingHearing reporting;

    ReportHearing(ReportingHearing reporting) {
        this.reporting = reporting;
    }

    record Form(@NotBlank @Size(max = 2000) String summary, @NotBlank @Size(max = 1000) String opinion) {}

    @Override
    public String task() {
        return "report-hearing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        reporting.report(task.matter(), Integer.parseInt(task.subject()), form.summary(), form.opinion());
        return Outcome.done();
    }
}
