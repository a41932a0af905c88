package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignMeetings.Kind;
import cn.dangchang.plan.CampaignMeetings.Meeting;
import cn.dangchang.plan.CampaignMeetings.Question;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of meetings and questions. */
@Repository
class MeetingRows {
    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID campaign, Meeting meeting, PersonId by) {
        jdbc.sql("insert into plan.campaign_meeting (id, campaign_id, kind, held_at, place, chair, reporting, minutes, recorded_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), campaign, meeting.kind().name(), meeting.heldAt(), meeting.place(), meeting.chair(),
                        meeting.reporting().toArray(String[]::new), meeting.minutes(), by.value()).update();
    }

    List<Meeting> of(UUID campaign) {
        return jdbc.sql("select * from plan.campaign_meeting where campaign_id = ? order by held_at, id").param(campaign)
                .query((row, index) -> new Meeting(Kind.valueOf(row.getString("kind")), row.getObject("held_at", LocalDateTime.class),
                        row.getString("place"),
                        row.getString("chair"), CampaignRows.texts(row, "reporting"), row.getString("minutes"))).list();
    }

    UUID ask(UUID campaign, String team, String text, PersonId by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into plan.campaign_question (id, campaign_id, team, question, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, campaign, team, text, by.value(), CampaignRows.utc(at)).update();
        return id;
    }

    /** @return false where it has its answer, or is not of the campaign. */
    boolean answer(UUID campaign, UUID question, String text, PersonId by, Instant at) {
        return jdbc.sql("update plan.campaign_question set answer = ?, answered_by = ?, answered_at = ?"
                + " where campaign_id = ? and id = ? and answer is null")
                .params(text, by.value(), CampaignRows.utc(at), campaign, question).update() == 1;
    }

    List<Question> questions(UUID campaign) {
        return jdbc.sql("select * from plan.campaign_question where campaign_id = ? order by asked_at, id").param(campaign)
                .query((row, index) -> new Question(row.getObject("id", UUID.class), row.getString("team"), row.getString("question"),
                        new PersonId(row.getString("asked_by")), CampaignRows.instant(row, "asked_at"), row.getString("answer"),
                        PersonId.orNull(row.getString("answered_by")), CampaignRows.instant(row, "answered_at"))).list();
    }
}
