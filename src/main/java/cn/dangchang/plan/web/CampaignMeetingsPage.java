package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Kind;
import cn.dangchang.plan.CampaignMeetings.Meeting;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Meetings and questions of a campaign, and its end. */
@Controller
class CampaignMeetingsPage {
    private final CampaignMeetings meetings;
    private final CampaignClosing closing;
    private final CampaignTabs tabs;
    private final CampaignChoices choices;
    private final CampaignSubmissions submissions;

    CampaignMeetingsPage(CampaignMeetings meetings, CampaignClosing closing, CampaignTabs tabs, CampaignChoices choices,
            CampaignSubmissions submissions) {
        this.meetings = meetings;
        this.closing = closing;
        this.tabs = tabs;
        this.choices = choices;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/{number}/meetings")
    String page(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "meetings", model);
        var teams = new LinkedHashMap<String, String>();
        campaign.crew().groups().forEach(group -> teams.put(group.team(), group.name()));
        model.addAttribute("meetings", meetings.of(campaign.number())).addAttribute("questions", meetings.questions(campaign.number()))
                .addAttribute("kinds", choices.words("plan.campaign.meeting.", Kind.values())).addAttribute("teams", teams);
        return "plan/campaign-meetings";
    }

    @PostMapping("/campaigns/{number}/meetings")
    @ResponseBody
    CampaignNext record(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "meetings record", typed, each -> meetings.record(each, new Meeting(typed.one("kind",
                Kind.class),
                typed.moment("heldAt"), typed.text("place"), typed.text("chair"), typed.all("reporting"), typed.text("minutes"))));
    }

    @PostMapping("/campaigns/{number}/questions")
    @ResponseBody
    CampaignNext ask(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                     @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "meetings ask", typed, each -> meetings.ask(each, typed.text("text")));
    }

    @PostMapping("/campaigns/{number}/questions/{question}")
    @ResponseBody
    CampaignNext answer(@PathVariable String number, @PathVariable UUID question, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "meetings answer", question + typed.toString(), each -> meetings.answer(each, question,
                typed.text("answer")));
    }

    @GetMapping("/campaigns/{number}/end")
    String end(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "end", model);
        model.addAttribute("missing", closing.missing(campaign.number())).addAttribute("tally", closing.tally(campaign.number()));
        return "plan/campaign-end";
    }

    @PostMapping("/campaigns/{number}/end")
    @ResponseBody
    CampaignNext close(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "end", typed, each -> closing.close(each, typed.text("reason")));
    }
}
