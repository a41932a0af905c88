package cn.dangchang.plan.web;

import cn.dangchang.organisation.People;
import cn.dangchang.plan.DutyRoster;
import cn.dangchang.plan.Registers;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.shared.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers in their groups, and one list for each. */
@Controller
class RegistersPage {
    private final Registers registers;
    private final RegisterWords words;
    private final DutyRoster roster;
    private final People people;
    private final Acting acting;
    private final Clock clock;

    RegistersPage(Registers registers, RegisterWords words, DutyRoster roster, People people, Acting acting, Clock clock) {
        this.registers = registers;
        this.words = words;
        this.roster = roster;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/registers")
    String overview(Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("groups", registers.kinds().stream().collect(Collectors.groupingBy(Kind::group, java.util.LinkedHashMap::new, Collectors.toList())))
                .addAttribute("onDuty", roster.leaderOn(acting.required().agency(), today).flatMap(people::find).map(People.Person::name).orElse(null))
                .addAttribute("today", today);
        return "plan/registers";
    }

    @GetMapping("/registers/{kind}")
    String list(@PathVariable String kind, @RequestParam(required = false) Integer year, Model model) {
        var register = registers.kind(kind);
        int shown = ShownYear.of(year, LocalDate.now(clock));
        var options = words.options(register);
        model.addAttribute("kind", register).addAttribute("year", shown).addAttribute("mayKeep", registers.mayKeep(register))
                .addAttribute("entries", registers.of(kind, shown).stream().map(entry -> new Line(entry, words.row(register, entry, options))).toList())
                .addAttribute("tally", registers.tally(kind, shown));
        return "plan/register";
    }

    /** @param cells in the order of the kind's fields. */
    public record Line(Registers.Entry entry, java.util.List<String> cells) {}
}
