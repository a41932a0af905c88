package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** One annual plan, a tab for each side of it; version and line in hand stand in the address. */
@Controller
class AnnualPage {
    private static final Set<String> TABS = Set.of("lines", "workload", "coverage", "versions", "approval");

    private final AnnualPlans plans;
    private final AnnualSheet sheet;
    private final AnnualExport export;

    AnnualPage(AnnualPlans plans, AnnualSheet sheet, AnnualExport export) {
        this.plans = plans;
        this.sheet = sheet;
        this.export = export;
    }

    /**
     * @param version number of the version shown, the current one where null; @param line the line in hand; @param with version to compare.
     */
    public record Asked(Integer version, String line, Integer with, Integer from) {}

    @GetMapping("/plans/{number}")
    String lines(@PathVariable String number, @ModelAttribute("asked") Asked asked, Model model) {
        return tab(number, "lines", asked, model);
    }

    @GetMapping("/plans/{number}/{tab}")
    String tab(@PathVariable String number, @PathVariable String tab, @ModelAttribute("asked") Asked asked, Model model) {
        SharedGround.NOT_FOR_YOU.refuseIf(!TABS.contains(tab));
        var plan = plans.find(AnnualCommands.number(number)).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        sheet.fill(plan, tab, asked, model);
        return "plan/annual";
    }

    @GetMapping("/plans/{number}/export")
    ResponseEntity<byte[]> export(@PathVariable String number, @ModelAttribute("asked") Asked asked) throws IOException {
        var plan = plans.find(AnnualCommands.number(number)).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var version = asked.version() == null ? plan.current() : plan.version(asked.version());
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(plan.number() + "-v" + version.no() + ".xlsx",
                        StandardCharsets.UTF_8).build().toString()).body(export.of(plan, version));
    }
}
