package cn.dangchang.inspection.web;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteActions;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Fourth submission: every action of the round at once; either all take effect or none. */
@Controller
@RequestMapping("/inspections/{number}/field")
@ResponseBody
class ActStep {
    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final SheetSigning signing;
    private final SiteActions actions;
    private final VisitSubmissions submissions;

    ActStep(VisitNumbers numbers, VisitTaskDoor tasks, SheetSigning signing, SiteActions actions, VisitSubmissions submissions) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.signing = signing;
        this.actions = actions;
        this.submissions = submissions;
    }

    @PostMapping("/act")
    Next act(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
             @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number);
        var typed = new Typed(form);
        return submissions.once(key, "act " + visit.number() + typed, "act:" + visit.number(), () -> {
            rectifiedNow(visit, typed);
            evidence(visit, typed);
            paper(visit.number(), "order-site-measures", SignedThing.SITE_MEASURES, typed);
            paper(visit.number(), "issue-rectification-order", SignedThing.RECTIFICATION_ORDER, typed);
            transfer(visit.number(), typed);
            return FieldPage.of(visit.number());
        });
    }

    private void rectifiedNow(VisitView visit, Typed typed) {
        if (tasks.isOpen(visit.number(), "verify-immediate-rectification")) {
            of(visit, Disposition.RECTIFY_NOW).stream().filter(finding -> typed.text("afterPhoto-" + finding.seq()) != null)
                    .forEach(finding -> actions.verify(finding.id(), typed.id("afterPhoto-" + finding.seq())));
            tasks.complete(visit.number(), "verify-immediate-rectification", Map.of());
        }
    }

    private void evidence(VisitView visit, Typed typed) {
        if (tasks.isOpen(visit.number(), "secure-evidence")) {
            of(visit, Disposition.FILE_CASE).forEach(finding -> typed.ids("evidence-" + finding.seq())
                    .forEach(file -> actions.linkEvidence(finding.id(), file)));
            tasks.complete(visit.number(), "secure-evidence", Map.of());
        }
    }

    private void paper(MatterNumber visit, String task, SignedThing thing, Typed typed) {
        if (tasks.isOpen(visit, task)) {
            signing.officers(visit, thing, typed);
            signing.party(visit, thing, typed, typed.text("receivedBy"));
            tasks.complete(visit, task, Map.of());
        }
    }

    private void transfer(MatterNumber visit, Typed typed) {
        if (tasks.isOpen(visit, "hand-over-case")) {
            Map<String, Object> values = new HashMap<>();
            values.put("authority", typed.text("authority"));
            values.put("reason", typed.text("reason"));
            tasks.complete(visit, "hand-over-case", values);
        }
    }

    static List<FindingView> of(VisitView visit, Disposition action) {
        return visit.findings().stream().filter(finding -> finding.decided() != null && finding.decided().round() == visit.round()
                && finding.decided().actions().contains(action) && (action != Disposition.RECTIFY_NOW || finding.verifiedAt() == null)).toList();
    }

    /** 异地移交: the officers and the escorts of the territory have signed the sheet of eight columns. */
    @PostMapping("/territory")
    Next territory(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                   @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "territory " + visit + typed, null, () -> {
            signing.own(visit, SignedThing.TERRITORY_HANDOVER, "", typed.id("signature"));
            signing.second(visit, SignedThing.TERRITORY_HANDOVER, typed, "escort", "escortPin");
            tasks.complete(visit, "hand-over-to-territory", Map.of());
            return FieldPage.of(visit);
        });
    }

    @GetMapping("/preview/{kind}")
    ResponseEntity<byte[]> preview(@PathVariable String number, @PathVariable DocumentKind kind) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("Content-Disposition", "inline")
                .body(actions.preview(numbers.find(number).number(), kind));
    }
}
