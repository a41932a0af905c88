package cn.dangchang.plan.web;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One draw: its stages, what it was drawn from, what came out, and its replay. */
@Controller
@RequestMapping("/draws/{number}")
class DrawPage {
    private static final Set<Role> PUBLISHERS = Set.of(Role.LEADER, Role.HEAD, Role.COORDINATOR);

    private final DrawRecords records;
    private final DrawChoices choices;
    private final RuleSettings settings;
    private final Acting acting;
    private final Clock clock;

    DrawPage(DrawRecords records, DrawChoices choices, RuleSettings settings, Acting acting, Clock clock) {
        this.records = records;
        this.choices = choices;
        this.settings = settings;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String number, Model model) {
        var actor = acting.required();
        var draw = records.find(DrawSubmissions.number(number));
        model.addAttribute("draw", draw).addAttribute("sectors", choices.sectors()).addAttribute("witnesses", choices.witnesses(actor))
                .addAttribute("needsWitness", settings.of("draw-needs-witness", draw.agency(), LocalDate.now(clock)).on())
                .addAttribute("siteSubjects", choices.subjects(draw, false)).addAttribute("officerSubjects", choices.subjects(draw, true))
                .addAttribute("siteExclusions", choices.exclusions(false)).addAttribute("officerExclusions", choices.exclusions(true))
                .addAttribute("members", choices.members(draw))
                .addAttribute("happened", draw.events().stream().map(DrawView.Event::what).toList())
                .addAttribute("may", May.of(draw, actor));
        return "plan/draw";
    }

    @GetMapping("/replay")
    String replay(@PathVariable String number, Model model) {
        var steps = records.replay(DrawSubmissions.number(number));
        model.addAttribute("steps", steps).addAttribute("agrees", steps.stream().allMatch(DrawRecords.ReplayStep::agrees));
        return page(number, model);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@PathVariable String number) {
        var draw = DrawSubmissions.number(number);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(draw + ".json").build().toString())
                .body(records.export(draw).getBytes(StandardCharsets.UTF_8));
    }

    /** Which buttons stand on the page; the domain asks again. */
    public record May(boolean prepare, boolean draw, boolean change, boolean publish) {
        static May of(DrawView draw, Actor actor) {
            boolean planner = actor.is(Role.PLANNER);
            return new May(planner && draw.state() == DrawState.COMMITTED, planner && draw.state() == DrawState.FROZEN,
                    planner && draw.state() == DrawState.DRAWN, draw.state().revealed() && !draw.published()
                    && actor.roles().stream().anyMatch(PUBLISHERS::contains));
        }
    }
}
