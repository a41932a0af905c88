package cn.dangchang.organisation.web;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enforcement groups with leader and members. */
@Controller
@RequestMapping("/admin/teams")
class TeamsPage {
    private final Teams teams;
    private final Structure structure;
    private final OwnAgency own;
    private final Choices choices;
    private final Answers answers;

    TeamsPage(Teams teams, Structure structure, OwnAgency own, Choices choices, Answers answers) {
        this.teams = teams;
        this.structure = structure;
        this.own = own;
        this.choices = choices;
        this.answers = answers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String edit, Model model) {
        var all = teams.of(own.id());
        var edited = all.stream().filter(team -> team.code().equals(edit)).findFirst().orElse(null);
        model.addAttribute("teams", all).addAttribute("people", choices.people(own.id())).addAttribute("edited", edited)
                .addAttribute("members", edited == null ? List.of() : edited.members().stream().map(PersonId::value).toList());
        return "organisation/teams";
    }

    @PostMapping
    String enter(@ModelAttribute TeamForm form, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        return answers.change(flash, key, "/admin/teams", "organisation.teams.entered", () -> structure.enter(form.team(own.id())));
    }

    /** A group as typed. */
    record TeamForm(String code, String name, String leader, List<String> members) {
        Team team(AgencyId agency) {
            OrganisationGround.CODE_NOT_VALID.refuseAtIf(code == null || !code.matches("[A-Z0-9-]{2,32}"), "code");
            OrganisationGround.NAME_MISSING.refuseAtIf(name == null || name.isBlank() || name.length() > 100, "name");
            OrganisationGround.NO_SUCH_PERSON.refuseAtIf(leader == null || leader.isBlank(), "leader");
            return new Team(code, name.strip(), agency, PersonId.typed(leader, "leader"),
                    members == null ? List.of() : members.stream().map(each -> PersonId.typed(each, "members")).toList());
        }
    }
}
