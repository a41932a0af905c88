package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.notice.NotifyingParty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 告知当事人: the notice of what is intended is issued, and handed over on the spot or given to be served. */
@Component
class NotifyParty implements TaskHandler<NotifyParty.Form> {
    private final NotifyingParty notifying;

    NotifyParty(NotifyingParty notifying) {
        this.notifying = notifying;
    }

    record Form(@NotBlank @Pattern(regexp = "service|on-spot") String way, @Size(max = 2000) String evidence, @Size(max = 100) String contact) {}

    @Override
    public String task() {
        return "notify-party";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean onSpot = "on-spot".equals(form.way());
        boolean hearing = notifying.notify(task.matter(), Integer.parseInt(task.subject()), form.evidence(), form.contact(), onSpot);
        return Outcome.done().with(PenaltyNoticeWords.SERVED_ON_SPOT, onSpot).with(PenaltyNoticeWords.HEARING_OFFERED, hearing)
                .with(PenaltyNoticeWords.RENOTIFY, false);
    }
}
