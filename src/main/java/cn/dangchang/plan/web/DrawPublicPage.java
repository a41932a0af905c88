package cn.dangchang.plan.web;

import cn.dangchang.organisation.Units;
import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.DrawView.Share;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A draw for everybody (阳光执法, R-070): from its commitment on the hashes that it will be held against, once published what was drawn and
 * how it is proved, and nobody's name.
 */
@Controller
class DrawPublicPage {
    private final DrawRecords records;
    private final DrawChoices choices;
    private final Units units;

    DrawPublicPage(DrawRecords records, DrawChoices choices, Units units) {
        this.records = records;
        this.choices = choices;
        this.units = units;
    }

    @GetMapping("/draws/{number}/public")
    String page(@PathVariable String number, Model model) {
        var commitment = records.commitment(DrawSubmissions.number(number)).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        model.addAttribute("agency", units.agency(commitment.agency()).map(Units.Agency::name).orElse(""));
        var draw = records.published(commitment.number());
        if (draw.isEmpty()) {
            model.addAttribute("commitment", commitment);
            return "plan/draw-commitment";
        }
        model.addAttribute("draw", Masked.of(draw.get())).addAttribute("sectors", choices.sectors());
        return "plan/draw-public";
    }

    /** @param officers how many go to each site; @param enterprises drawn, with their sector. */
    public record Masked(MatterNumber number, String title, int year, String state, String seedHash, String inputHash, String seed,
            String method, Instant committedAt,
                         Instant drawnAt, List<Share> shares, List<Drawn> enterprises, int officers, int eligibleOfficers, int replacements,
                         MatterNumber redrawOf, MatterNumber redrawnAs) {
        static Masked of(DrawView draw) {
            var drawn = draw.teams().stream().map(team -> new Drawn(team.site().enterpriseName(), team.site().name(), team.site()
                    .sector(), team.visited())).toList();
            return new Masked(draw.number(), draw.terms().title(), draw.terms().year(), draw.state().key(), draw.seal().seedHash(),
                    draw.seal().inputHash(),
                    draw.seal().seed(), draw.seal().method(), at(draw, "committed"), at(draw, "drawn"), draw.shares(), drawn, draw.terms()
                    .officersPerSite(),
                    (int) draw.candidates().eligibleOfficers().count(), draw.swaps().size(), draw.redrawOf(), draw.redrawnAs());
        }

        private static Instant at(DrawView draw, String what) {
            return draw.events().stream().filter(event -> event.what().equals(what)).findFirst().map(DrawView.Event::at).orElse(null);
        }
    }

    public record Drawn(String enterprise, String site, String sector, boolean visited) {}
}
