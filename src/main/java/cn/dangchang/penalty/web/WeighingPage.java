package cn.dangchang.penalty.web;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.law.Weighing;
import cn.dangchang.law.Weighing.Comparison;
import cn.dangchang.law.Weighing.Milder;
import cn.dangchang.law.Weighing.Provision;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 处罚意见: what is proposed against each party for each act, and the page that weighs one of them. */
@Controller
@RequestMapping("/penalties/cases/{number}/draft")
class WeighingPage {
    private final CaseSheet sheet;
    private final CaseWeighings weighings;
    private final CaseDrafts drafts;
    private final Law law;

    WeighingPage(CaseSheet sheet, CaseWeighings weighings, CaseDrafts drafts, Law law) {
        this.sheet = sheet;
        this.weighings = weighings;
        this.drafts = drafts;
        this.law = law;
    }

    /** What may be chosen. */
    @Component("weighingLaw")
    record Law(ChargeChoices choices, Violations violations, ReferenceLists lists, Weighing weighing, MessageSource messages) {
        /** @return which law is milder where act and decision fall under different ones, or null (行政处罚法 37). */
        Milder milder(String choice, LocalDate acted, LocalDate today) {
            if (acted == null || choice == null || !choice.contains("/")) {
                return null;
            }
            var parts = choice.split("/", 2);
            return weighing.compare(new Provision(parts[0], parts[1], null), acted, today).map(Comparison::milder).filter(each -> each != Milder.SAME).orElse(null);
        }

        /** @return the steps with their limits and conditions, by id. */
        Map<String, String> steps(Range range) {
            return range.steps().stream().collect(Collectors.toMap(Step::id, each -> words("penalty.draft.step-line", each.name(), range.fines() ? words("penalty.draft.between."
                    + range.measure().name(), plain(each.lowest()), plain(each.highest())) : "", each.condition() == null ? "" : each.condition()), (a, b) -> a, LinkedHashMap::new));
        }

        /** @return what may be imposed besides a fine, by kind. */
        Map<String, String> others(Range range) {
            return range.also().stream().filter(each -> each != PenaltyKind.FINE).sorted()
                    .collect(Collectors.toMap(Enum::name, each -> words(each.key()), (a, b) -> a, LinkedHashMap::new));
        }

        private String words(String key, Object... arguments) {
            return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
        }

        private static String plain(BigDecimal yuan) {
            return yuan.stripTrailingZeros().toPlainString();
        }

        /** @return the range as it stands, in its own measure, or null. */
        Range range(String choice, LocalDate day) {
            if (choice == null || !choice.contains("/")) {
                return null;
            }
            var parts = choice.split("/", 2);
            return violations.find(parts[0], day).flatMap(each -> each.ranges().stream().filter(one -> one.id().equals(parts[1])).findFirst()).orElse(null);
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public String draft(@PathVariable MatterNumber number, Model model) {
        sheet.fill(number, "draft", model);
        var file = (PenaltyCaseFile) model.getAttribute("file");
        model.addAttribute("lines", weighings.lines(number).stream().collect(Collectors.toMap(each -> each.party() + "/" + each.fact(), each -> each)));
        model.addAttribute("versions", drafts.versions(number));
        model.addAttribute("acts", acts(weighings.lines(number), (LocalDate) model.getAttribute("today")));
        model.addAttribute("mayWeigh", mayWeigh(file, model));
        return "penalty/cases/draft";
    }

    @GetMapping("/{party}/{fact}")
    @Transactional(readOnly = true)
    public String weigh(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int fact, @RequestParam(defaultValue = "") String q,
                        @RequestParam(required = false) String choice, @RequestParam(required = false) List<String> circumstances, Model model) {
        sheet.fill(number, "draft", model);
        var file = (PenaltyCaseFile) model.getAttribute("file");
        var whom = file.parties().stream().filter(each -> each.seq() == party).findFirst().orElseThrow(() -> CaseGround.NO_SUCH_PARTY.refusal(party));
        var what = file.facts().stream().filter(each -> each.seq() == fact).findFirst().orElseThrow(() -> CaseGround.NO_SUCH_FACT.refusal(fact));
        var line = weighings.lines(number).stream().filter(each -> each.party() == party && each.fact() == fact).findFirst().orElse(null);
        var chosen = choice != null ? choice : line == null ? null : line.weigh().violation() + "/" + line.weigh().range();
        var given = circumstances != null ? Set.copyOf(circumstances) : line == null ? Set.<String>of() : line.weigh().circumstances();
        model.addAttribute("party", whom);
        model.addAttribute("fact", what);
        model.addAttribute("line", line);
        model.addAttribute("q", q);
        model.addAttribute("choice", chosen);
        model.addAttribute("choices", law.choices().ofOrdinary(whom.kind().offender(), q, chosen));
        var range = law.range(chosen, (LocalDate) model.getAttribute("today"));
        model.addAttribute("range", range);
        model.addAttribute("milder", law.milder(chosen, what.endedOn(), (LocalDate) model.getAttribute("today")));
        model.addAttribute("steps", range == null ? Map.of() : law.steps(range));
        model.addAttribute("others", range == null ? Map.of() : law.others(range));
        model.addAttribute("circumstances", List.copyOf(given));
        model.addAttribute("mitigating", entries(law.lists().mitigating()));
        model.addAttribute("aggravating", entries(law.lists().aggravating()));
        model.addAttribute("proposed", circumstances == null ? null : weighings.proposedStep(given));
        model.addAttribute("mayWeigh", mayWeigh(file, model));
        return "penalty/cases/weigh";
    }

    /** @return of every line, the act and what it is punished by, as printed. */
    private Map<String, String> acts(List<CaseWeighings.Line> lines, LocalDate today) {
        return lines.stream().collect(Collectors.toMap(each -> each.party() + "/" + each.fact(), each -> law.violations().find(each.weigh().violation(), today)
                .map(found -> found.act() + "（" + found.punishedByLabel() + "）").orElse(each.weigh().violation())));
    }

    private static boolean mayWeigh(PenaltyCaseFile file, Model model) {
        return Boolean.TRUE.equals(model.getAttribute("officer")) && file.filing() != null && file.filing().filedOn() != null && !file.closed() && !file.submitted();
    }

    private static Map<String, String> entries(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::code, Entry::name, (a, b) -> a, LinkedHashMap::new));
    }
}
