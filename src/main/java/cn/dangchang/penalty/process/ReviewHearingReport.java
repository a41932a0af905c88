package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.hearing.ReportingHearing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审核听证报告: the person in charge, who has no part in the case; the report is issued. */
@Component
class ReviewHearingReport implements TaskHandler<ReviewHearingReport.Form> {
    private final ReportingHearing reporting;

    ReviewHearingReport(ReportingHearing reporting) {
        this.reporting = reporting;
    }

    record Form(@NotBlank @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-hearing-report";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        reporting.review(task.matter(), Integer.parseInt(task.subject()), form.opinion());
        return Outcome.done();
    }
}
