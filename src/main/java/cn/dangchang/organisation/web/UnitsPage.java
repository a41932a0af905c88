package cn.dangchang.organisation.web;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units with their power to enforce, which decides who may act as officer. */
@Controller
@RequestMapping("/admin/units")
class UnitsPage {
    private final Units units;
    private final Structure structure;
    private final OwnAgency own;
    private final Choices choices;
    private final Answers answers;

    UnitsPage(Units units, Structure structure, OwnAgency own, Choices choices, Answers answers) {
        this.units = units;
        this.structure = structure;
        this.own = own;
        this.choices = choices;
        this.answers = answers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String edit, Model model) {
        var all = units.of(own.id());
        model.addAttribute("units", all).addAttribute("levels", choices.levels())
                .addAttribute("edited", all.stream().filter(unit -> unit.id().value().equals(edit)).findFirst().orElse(null));
        return "organisation/units";
    }

    @PostMapping
    String enter(@ModelAttribute UnitForm form, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        return answers.change(flash, key, "/admin/units", "organisation.units.entered", () -> structure.enter(form.unit(own.id())));
    }

    /** A unit as typed. */
    record UnitForm(String code, String name, Level level, boolean enforcementPower,
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate authorisedFrom,
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate authorisedTo) {
        Unit unit(AgencyId agency) {
            OrganisationGround.CODE_NOT_VALID.refuseAtIf(code == null || !code.matches("[A-Z0-9-]{2,32}"), "code");
            OrganisationGround.NAME_MISSING.refuseAtIf(name == null || name.isBlank() || name.length() > 100, "name");
            OrganisationGround.AUTHORISATION_DATES_REVERSED.refuseAtIf(authorisedTo != null
                    && (authorisedFrom == null || authorisedTo.isBefore(authorisedFrom)), "authorisedTo");
            return new Unit(new UnitId(code), name.strip(), agency, level == null ? Level.OTHER : level, enforcementPower, authorisedFrom, authorisedTo);
        }
    }
}
