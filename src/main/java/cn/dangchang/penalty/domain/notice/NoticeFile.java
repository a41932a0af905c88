package cn.dangchang.penalty.domain.notice;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What was done towards one party by one notice.
 *
 * @param round of the notices of this party, the newest counts; @param version of the draft that it tells
 * @param told, request, review may be null; @param waivedOn both rights given up in writing; @param heardOn these proceedings are over
 */
public record NoticeFile(UUID id, MatterNumber matter, int party, int round, int version, String processInstance, boolean hearingOffered, Told told,
                         List<Stated> statements, HearingRequest request, LocalDate waivedOn, UUID waiverPaper, DefenceReview review, LocalDate heardOn) {
    /** @param document the signed record of what was said, null for a written statement. */
    public record Stated(int seq, boolean orally, LocalDateTime at, String place, String speaker, String text, UUID paper, List<String> heardBy,
                         UUID document) {}

    /** What is written down of a statement. @param paper needed for a written one; @param heardBy officers who heard it, the last wrote it down. */
    public record Saying(boolean orally, LocalDateTime at, String place, String speaker, String text, UUID paper, List<String> heardBy) {}

    public boolean served() {
        return told != null && told.served();
    }

    public boolean hearingStands() {
        return request != null && request.stands();
    }

    /** @return the last day of the rights that were told; null before the notice was served. */
    public LocalDate lastDay() {
        return !served() ? null : !hearingOffered || told.hearingUntil().isBefore(told.defenceUntil()) ? told.defenceUntil() : told.hearingUntil();
    }
}
