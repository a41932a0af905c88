package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.CampaignGround.required;

import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps meetings and questions of a campaign. */
@Service
@Transactional
class MeetingBook implements CampaignMeetings {
    private final CampaignScope scope;
    private final MeetingRows rows;

    MeetingBook(CampaignScope scope, MeetingRows rows) {
        this.scope = scope;
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Meeting> of(MatterNumber number) {
        return rows.of(scope.own(number).id());
    }

    @Override
    public void record(MatterNumber number, Meeting meeting) {
        var campaign = scope.open(number, Role.COORDINATOR);
        SharedGround.FORM_NOT_VALID.refuseAtIf(meeting.kind() == null, "kind");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(meeting.heldAt() == null, "heldAt");
        var teams = campaign.crew().groups().stream().map(Group::team).toList();
        SharedGround.FORM_NOT_VALID.refuseAtIf(!teams.containsAll(meeting.reporting()), "reporting");
        rows.add(campaign.id(), new Meeting(meeting.kind(), meeting.heldAt(), required(meeting.place(), "place"),
                required(meeting.chair(), "chair"),
                meeting.reporting(), required(meeting.minutes(), "minutes")), scope.actor().person());
        scope.record(campaign, "campaign-meeting-recorded", Map.of("kind", meeting.kind().name(), "heldAt", meeting.heldAt().toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Question> questions(MatterNumber number) {
        return rows.questions(scope.own(number).id());
    }

    @Override
    public void ask(MatterNumber number, String text) {
        var campaign = scope.open(number);
        var actor = scope.actor();
        var team = campaign.crew().groups().stream().filter(group -> CampaignCrew.of(group).anyMatch(actor.person()::equals))
                .map(Group::team).findFirst();
        CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS.refuseIf(team.isEmpty() && !actor.is(Role.COORDINATOR));
        var id = rows.ask(campaign.id(), team.orElse(null), required(text, "text"), actor.person(), scope.now());
        scope.record(campaign, "campaign-question-asked", Map.of("question", id.toString(), "team", team.orElse("")));
    }

    @Override
    public void answer(MatterNumber number, UUID question, String text) {
        var campaign = scope.open(number);
        CampaignGround.CAMPAIGN_QUESTION_NOT_YOURS.refuseIf(!mayAnswer(campaign, scope.actor()));
        var answered = rows.answer(campaign.id(), question, required(text, "answer"), scope.actor().person(), scope.now());
        SharedGround.CHANGED_MEANWHILE.refuseIf(!answered);
        scope.record(campaign, "campaign-question-answered", Map.of("question", question.toString()));
    }

    private static boolean mayAnswer(CampaignView campaign, Actor actor) {
        return actor.is(Role.COORDINATOR) || actor.is(Role.LEADER) || actor.is(Role.HEAD)
                || campaign.crew().leadingGroup().stream().anyMatch(seat -> seat.person().equals(actor.person()));
    }
}
