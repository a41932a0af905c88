package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.plan.PlanWorkload;
import cn.dangchang.plan.web.AnnualCommands.AnnualNext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets what a drafted version says beside its lines: figures, key points, workload, ratios. */
@RestController
@RequestMapping("/plans/{number}")
class AnnualFrameCommands {
    private final AnnualPlanDrafting drafting;
    private final AnnualCommands commands;

    AnnualFrameCommands(AnnualPlanDrafting drafting, AnnualCommands commands) {
        this.drafting = drafting;
        this.commands = commands;
    }

    @PostMapping("/figures")
    AnnualNext figures(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan figures " + number + typed, () -> {
            drafting.figures(AnnualCommands.number(number), figures(typed), typed.count("baseTotal"));
            return "/plans/" + number + "/workload";
        });
    }

    private static List<BaseFigure> figures(AnnualInput typed) {
        var names = typed.all("category");
        var counts = typed.all("count");
        var notes = typed.all("note");
        var figures = new ArrayList<BaseFigure>();
        for (int row = 0; row < names.size() && row < counts.size(); row++) {
            if (!names.get(row).isEmpty()) {
                int at = row;
                int count = counts.get(row).isEmpty() ? 0 : typed.read("count", counts.get(at), Integer::valueOf);
                figures.add(new BaseFigure(names.get(row), Math.max(0, count), row < notes.size() ? notes.get(row) : ""));
            }
        }
        return figures;
    }

    @PostMapping("/scope")
    AnnualNext scope(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                     @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan scope " + number + typed, () -> {
            var points = new ArrayList<KeyPoint>();
            for (var kind : KeyPoint.Kind.values()) {
                var text = typed.text("keyPoints-" + kind);
                if (text != null) {
                    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> points.add(new KeyPoint(kind, line)));
                }
            }
            drafting.scope(AnnualCommands.number(number), points, typed.numbers("keyMonths"), typed.text("extraPeriods"));
            return "/plans/" + number + "/workload";
        });
    }

    @PostMapping("/workload")
    AnnualNext workload(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan workload " + number + typed, () -> {
            drafting.workload(AnnualCommands.number(number), new PlanWorkload(typed.count("workingDays"), typed.count("officers"),
                    typed.count("otherEnforcementDays"), typed.count("nonEnforcementDays"), typed.decimal("daysPerVisit"),
                    typed.decimal("reviewDays"),
                    typed.decimal("caseDays"), typed.count("officersPerVisit")));
            return "/plans/" + number + "/workload";
        });
    }

    @PostMapping("/ratios")
    AnnualNext ratios(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                      @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan ratios " + number + typed, () -> {
            var percent = new TreeMap<String, Integer>();
            var sectors = typed.all("ratioSector");
            var values = typed.all("percent");
            for (int row = 0; row < values.size() && row < sectors.size(); row++) {
                if (!values.get(row).isEmpty()) {
                    int at = row;
                    percent.put(sectors.get(row), typed.read("percent", values.get(at), Integer::valueOf));
                }
            }
            drafting.ratios(AnnualCommands.number(number), percent);
            return "/plans/" + number + "/workload";
        });
    }
}
