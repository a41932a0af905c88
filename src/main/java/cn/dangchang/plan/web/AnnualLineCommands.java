package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.web.AnnualCommands.AnnualNext;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adds, changes and removes lines of the version that is drafted, one by one or all sites of a filter. */
@RestController
@RequestMapping("/plans/{number}/lines")
class AnnualLineCommands {
    private final AnnualPlanDrafting drafting;
    private final AnnualCommands commands;

    AnnualLineCommands(AnnualPlanDrafting drafting, AnnualCommands commands) {
        this.drafting = drafting;
        this.commands = commands;
    }

    @PostMapping
    AnnualNext keep(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                    @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan line " + number + typed, () -> {
            var plan = AnnualCommands.number(number);
            var line = typed.id("line");
            if (line == null) {
                drafting.add(plan, typed.line());
            } else {
                drafting.change(plan, line, typed.line());
            }
            return "/plans/" + number;
        });
    }

    @PostMapping("/{line}/remove")
    AnnualNext remove(@PathVariable String number, @PathVariable UUID line, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        return commands.once(key, "plan line removed " + number + line, () -> {
            drafting.remove(AnnualCommands.number(number), line);
            return "/plans/" + number;
        });
    }

    @PostMapping("/fill")
    AnnualNext fill(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                    @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan filled " + number + typed, () -> {
            drafting.fill(AnnualCommands.number(number), typed.filter(), typed.line());
            return "/plans/" + number;
        });
    }
}
