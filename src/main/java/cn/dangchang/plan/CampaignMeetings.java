package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Meetings of a campaign, and the questions that its groups bring before the leading group. */
public interface CampaignMeetings {
    List<Meeting> of(MatterNumber number);

    void record(MatterNumber number, Meeting meeting);

    List<Question> questions(MatterNumber number);

    /** Somebody of a group asks. */
    void ask(MatterNumber number, String text);

    /** A leader, the coordinator or somebody of the leading group answers. */
    void answer(MatterNumber number, UUID question, String text);

    enum Kind { KICK_OFF, DISPATCH, SUMMARY }

    /** @param reporting teams that reported. */
    record Meeting(Kind kind, LocalDateTime heldAt, String place, String chair, List<String> reporting, String minutes) {}

    /** @param team of who asked, null where nobody's; @param answer null while open. */
    record Question(UUID id, String team, String text, PersonId askedBy, Instant askedAt, String answer, PersonId answeredBy,
            Instant answeredAt) {}
}
