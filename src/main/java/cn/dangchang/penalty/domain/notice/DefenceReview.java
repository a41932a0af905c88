package cn.dangchang.penalty.domain.notice;

import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 复核: what the officers answered. @param accepted yes, partly, no, or none where nothing was stated. */
@Embeddable
public record DefenceReview(String answer, String accepted, String reviewedBy, LocalDate reviewedOn, Boolean renotified) {
    static DefenceReview of(String answer, String accepted, PersonId by, LocalDate on, boolean renotify) {
        return new DefenceReview(answer == null || answer.isBlank() ? null : answer.strip(), accepted, by.value(), on, renotify);
    }

    public String key() {
        return "penalty.notice.accepted." + accepted;
    }
}
