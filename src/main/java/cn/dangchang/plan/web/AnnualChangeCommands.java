package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlanDrafting.ChangeRequest;
import cn.dangchang.plan.web.AnnualCommands.AnnualNext;
import cn.dangchang.shared.PersonId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens a change beside the version in force, asks for it, or gives it up. */
@RestController
@RequestMapping("/plans/{number}/changes")
class AnnualChangeCommands {
    private final AnnualPlanDrafting drafting;
    private final AnnualCommands commands;

    AnnualChangeCommands(AnnualPlanDrafting drafting, AnnualCommands commands) {
        this.drafting = drafting;
        this.commands = commands;
    }

    @PostMapping("/open")
    AnnualNext open(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return commands.once(key, "plan change opened " + number, () -> {
            drafting.openChange(AnnualCommands.number(number));
            return "/plans/" + number;
        });
    }

    @PostMapping("/drop")
    AnnualNext drop(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return commands.once(key, "plan change dropped " + number, () -> {
            drafting.dropChange(AnnualCommands.number(number));
            return "/plans/" + number + "/versions";
        });
    }

    @PostMapping
    AnnualNext request(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "plan change " + number + typed, () -> {
            drafting.requestChange(AnnualCommands.number(number), new ChangeRequest(typed.text("reason"), typed.day("decidedOn"),
                    typed.read("decidedBy", typed.text("decidedBy"), PersonId::new), typed.flag("flaggedByHand")));
            return "/plans/" + number + "/approval";
        });
    }
}
