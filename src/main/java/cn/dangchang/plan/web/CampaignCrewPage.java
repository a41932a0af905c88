package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignCrew.Department;
import cn.dangchang.plan.CampaignCrew.ForeignOfficer;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Who is in a campaign: the leading group, the support group, the groups, and other departments. */
@Controller
class CampaignCrewPage {
    private static final int DEPARTMENTS = 3;

    private final CampaignDesk desk;
    private final CampaignTabs tabs;
    private final CampaignChoices choices;
    private final CampaignSubmissions submissions;

    CampaignCrewPage(CampaignDesk desk, CampaignTabs tabs, CampaignChoices choices, CampaignSubmissions submissions) {
        this.desk = desk;
        this.tabs = tabs;
        this.choices = choices;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/{number}/groups")
    String page(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "groups", model);
        var agency = campaign.agency();
        model.addAttribute("teams", choices.teams(agency)).addAttribute("officers", choices.officers(agency))
                .addAttribute("experts", choices.holding(agency, Role.EXPERT)).addAttribute("escorts", choices.holding(agency, Role.ESCORT))
                .addAttribute("everybody", choices.everybody(agency)).addAttribute("lines", campaign.crew().groups().stream()
                        .map(CampaignGroupLine::of).toList())
                .addAttribute("seats", seats(campaign)).addAttribute("joint", campaign.plan().is(CampaignPlan.JOINT))
                .addAttribute("departments", departments(campaign));
        return "plan/campaign-groups";
    }

    @PostMapping("/campaigns/{number}/staff")
    @ResponseBody
    CampaignNext staff(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        var seats = new ArrayList<Seat>();
        add(seats, typed.people("head"), Function.HEAD);
        add(seats, typed.people("deputies"), Function.DEPUTY);
        add(seats, typed.people("members"), Function.MEMBER);
        return submissions.onTab(key, number, "groups staff", typed, each -> desk.staff(each, seats, typed.people("support")));
    }

    @PostMapping("/campaigns/{number}/groups")
    @ResponseBody
    CampaignNext enter(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "groups enter", typed, each -> desk.enter(each, group(typed)));
    }

    @PostMapping("/campaigns/{number}/groups/dissolve")
    @ResponseBody
    CampaignNext dissolve(@PathVariable String number, @RequestParam String team, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        return submissions.onTab(key, number, "groups dissolve", team, each -> desk.dissolve(each, team));
    }

    @PostMapping("/campaigns/{number}/departments")
    @ResponseBody
    CampaignNext invite(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        var invited = new ArrayList<Department>();
        for (int at = 1; at <= DEPARTMENTS; at++) {
            var name = typed.text("department-" + at);
            var officers = typed.text("department-" + at + ".officers");
            if (name != null || officers != null) {
                invited.add(new Department(name, officers(officers)));
            }
        }
        return submissions.onTab(key, number, "groups departments", typed, each -> desk.invite(each, invited));
    }

    private static Group group(CampaignTyped typed) {
        var team = typed.text("team");
        return new Group(team == null ? "" : team, typed.text("groupName"), typed.all("field"), typed.person("leader"),
                typed.people("officers"),
                typed.people("experts"), typed.people("escorts"));
    }

    /** One a line: the name, and behind a blank or comma the number of the certificate. */
    private static List<ForeignOfficer> officers(String text) {
        return (text == null ? "" : text).lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> line.split("[\\s,，、]+", 2))
                .map(cells -> new ForeignOfficer(cells[0], cells.length > 1 ? cells[1].strip() : "")).toList();
    }

    private static void add(List<Seat> seats, List<PersonId> people, Function function) {
        people.stream().filter(person -> seats.stream().noneMatch(seat -> seat.person().equals(person))).forEach(person ->
                seats.add(new Seat(person, function)));
    }

    private static List<CampaignDepartmentLine> departments(CampaignView campaign) {
        var all = new ArrayList<>(campaign.crew().departments().stream().map(CampaignDepartmentLine::of).toList());
        while (all.size() < DEPARTMENTS) {
            all.add(new CampaignDepartmentLine(null, null));
        }
        return all;
    }

    private static java.util.Map<String, List<String>> seats(CampaignView campaign) {
        var all = new java.util.HashMap<String, List<String>>();
        for (var function : Function.values()) {
            all.put(function.name(), campaign.crew().leadingGroup().stream().filter(each -> each.function() == function).map(each ->
                    each.person().value()).toList());
        }
        all.put("SUPPORT", campaign.crew().support().stream().map(PersonId::value).toList());
        return all;
    }
}
