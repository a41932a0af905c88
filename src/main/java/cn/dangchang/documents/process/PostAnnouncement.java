package cn.dangchang.documents.process;

import cn.dangchang.documents.domain.Serving;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 发布公告: thirty days run from its day. */
@Component
class PostAnnouncement implements TaskHandler<PostAnnouncement.Form> {
    private final Serving serving;

    PostAnnouncement(Serving serving) {
        this.serving = serving;
    }

    record Form(@NotNull LocalDate postedOn, @NotBlank @Size(max = 200) String place) {}

    @Override
    public String task() {
        return "post-announcement";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        serving.announced(task.matter(), form.postedOn(), form.place());
        return Outcome.done();
    }
}
