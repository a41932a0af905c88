package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.hearing.HoldingHearing;
import cn.dangchang.penalty.domain.hearing.ReportingHearing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 举行听证: the chair says how it ended; the record stands signed on the page. */
@Component
class HoldHearing implements TaskHandler<HoldHearing.Form> {
    private final HoldingHearing holding;
    private final ReportingHearing reporting;

    HoldHearing(HoldingHearing holding, ReportingHearing reporting) {
        this.holding = holding;
        this.reporting = reporting;
    }

    record Form(@NotBlank @Pattern(regexp = "held|absent|left|postponed|notice-late") String outcome, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "hold-hearing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        int party = Integer.parseInt(task.subject());
        holding.end(task.matter(), party, form.outcome(), form.reason());
        return Outcome.done().with(PenaltyNoticeWords.HEARING, switch (form.outcome()) {
            case "held" -> "held";
            case "postponed", "notice-late" -> "postponed";
            default -> {
                reporting.givenUp(task.matter(), party);
                yield "waived";
            }
        });
    }
}
