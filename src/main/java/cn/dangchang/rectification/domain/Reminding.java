package cn.dangchang.rectification.domain;

import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house reminds before, on and after a day; nothing is decided because a day passed. */
@Service
@Transactional
public class Reminding {
    static final String BEFORE = "before-deadline";
    static final String PASSED = "deadline-passed";
    static final String REVIEW_LATE = "review-overdue";

    private final RectificationDesk desk;
    private final Reminders reminders;
    private final RectificationClocks clocks;

    Reminding(RectificationDesk desk, Reminders reminders, RectificationClocks clocks) {
        this.desk = desk;
        this.reminders = reminders;
        this.clocks = clocks;
    }

    public void beforeDeadline(MatterNumber number) {
        remind(desk.locked(number), BEFORE);
    }

    /** The day has passed without a report: the term of the review runs from it. */
    public void deadlinePassed(MatterNumber number) {
        var matter = desk.locked(number);
        remind(matter, PASSED);
        clocks.endPassed(matter, desk.today());
        clocks.startReview(matter, "deadline-passed", matter.deadline());
    }

    public void reviewOverdue(MatterNumber number) {
        remind(desk.locked(number), REVIEW_LATE);
    }

    private void remind(Rectification matter, String kind) {
        reminders.save(Reminder.of(matter, kind, desk.now(), matter.deadline()));
        desk.note(matter, "reminded", Map.of("kind", kind, "due", String.valueOf(matter.deadline())));
    }
}
