package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.notice.ReviewingDefence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 复核意见: the officers answer what was stated, or have it told again because something changed. */
@Component
class ReviewDefence implements TaskHandler<ReviewDefence.Form> {
    private final ReviewingDefence reviewing;

    ReviewDefence(ReviewingDefence reviewing) {
        this.reviewing = reviewing;
    }

    record Form(@Size(max = 2000) String answer, @NotBlank @Pattern(regexp = "yes|partly|no|none") String accepted,
                @NotBlank @Pattern(regexp = "proceed|renotify") String way) {}

    @Override
    public String task() {
        return "review-defence";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean renotify = "renotify".equals(form.way());
        boolean hearing = reviewing.review(task.matter(), Integer.parseInt(task.subject()), form.answer(), form.accepted(), renotify);
        return Outcome.done().with(PenaltyNoticeWords.RENOTIFY, renotify).with(PenaltyNoticeWords.HEARING_ASKED, hearing);
    }
}
