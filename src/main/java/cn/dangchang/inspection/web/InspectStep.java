package cn.dangchang.inspection.web;

import cn.dangchang.inspection.ExpertHandovers;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.Acting;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Second submission: one's own list is signed and one's own inspection ends. An expert hands findings to an officer before. */
@Controller
@RequestMapping("/inspections/{number}/field")
@ResponseBody
class InspectStep {
    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final SheetSigning signing;
    private final ExpertHandovers handovers;
    private final VisitSubmissions submissions;
    private final Acting acting;

    InspectStep(VisitNumbers numbers, VisitTaskDoor tasks, SheetSigning signing, ExpertHandovers handovers, VisitSubmissions submissions, Acting acting) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.signing = signing;
        this.handovers = handovers;
        this.submissions = submissions;
        this.acting = acting;
    }

    @PostMapping("/finish")
    Next finish(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        var self = acting.required().person().value();
        return submissions.once(key, "finish " + visit + typed, "finish:" + visit, () -> {
            boolean signed = !typed.flag("unsigned");
            if (signed) {
                signing.own(visit, SignedThing.CHECKLIST, self, typed.id("signature"));
            }
            tasks.complete(visit, "inspect-site", self, values(signed, typed));
            return FieldPage.of(visit);
        });
    }

    /** The group leader says why a member has not signed; signing for that member is nobody's right. */
    @PostMapping("/excuse")
    Next excuse(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "excuse " + visit + typed, null, () -> {
            tasks.complete(visit, "inspect-site", typed.text("member"), values(false, typed));
            return FieldPage.of(visit);
        });
    }

    @PostMapping("/handovers")
    Next handOver(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                  @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "hand over " + visit + typed, null, () -> {
            InspectionGround.RECEIVER_IS_NOT_AN_OFFICER.refuseAtIf(typed.text("receiver") == null, "receiver");
            handovers.handOver(visit, typed.ids("findings"), typed.person("receiver"), typed.text("suggestion"), typed.id("signature"));
            return Next.to("/inspections/" + visit + "/field#handovers");
        });
    }

    @PostMapping("/handovers/{handover}/accept")
    Next accept(@PathVariable String number, @PathVariable UUID handover, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        return submissions.once(key, "accept " + handover, null, () -> {
            handovers.accept(handover, new Typed(form).id("signature"));
            return Next.to("/inspections/" + visit + "/field#handovers");
        });
    }

    private static Map<String, Object> values(boolean signed, Typed typed) {
        Map<String, Object> values = new HashMap<>();
        values.put("signed", signed);
        values.put("unsignedReason", signed ? null : typed.text("unsignedReason"));
        values.put("summary", typed.text("summary"));
        return values;
    }
}
