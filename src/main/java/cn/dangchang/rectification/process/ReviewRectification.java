package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.Reviewing;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 整改复查: results and signatures were recorded on the spot; completing issues the opinion. */
@Component
class ReviewRectification implements TaskHandler<ReviewRectification.Form> {
    private final Reviewing reviewing;

    ReviewRectification(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    record Form(@Size(max = 500) String note) {}

    @Override
    public String task() {
        return "review-rectification";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        var verdict = reviewing.complete(task.matter(), form.note());
        return Outcome.done().with(RectificationWords.ANY_PASSED, verdict.anyPassed()).with(RectificationWords.ANY_FAILED, verdict.anyFailed())
                .with(RectificationWords.ITEMS_OPEN, verdict.itemsOpen());
    }
}
