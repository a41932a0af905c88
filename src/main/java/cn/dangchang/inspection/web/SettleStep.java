package cn.dangchang.inspection.web;

import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Third submission: the result is told and the dispositions are decided, in one transaction; then the others sign. */
@Controller
@RequestMapping("/inspections/{number}/field")
@ResponseBody
class SettleStep {
    private static final String FEED_BACK = "feed-back-on-site";
    private static final String PROPOSE = "propose-dispositions";

    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final SheetSigning signing;
    private final DispositionRows rows;
    private final VisitSubmissions submissions;

    SettleStep(VisitNumbers numbers, VisitTaskDoor tasks, SheetSigning signing, DispositionRows rows, VisitSubmissions submissions) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.signing = signing;
        this.rows = rows;
        this.submissions = submissions;
    }

    @PostMapping("/settle")
    Next settle(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "settle " + visit + typed, "settle:" + visit, () -> {
            rows.requireAsSeen(numbers.find(number), typed);
            if (tasks.isOpen(visit, FEED_BACK)) {
                feedBack(visit, typed);
            }
            if (tasks.isOpen(visit, PROPOSE)) {
                rows.decide(numbers.find(number), typed);
                if (decided(numbers.find(number))) {
                    signing.officers(visit, SignedThing.DISPOSITIONS, typed);
                }
                proposeWhenSigned(numbers.find(number));
            }
            return FieldPage.of(visit);
        });
    }

    private void feedBack(MatterNumber visit, Typed typed) {
        signing.officers(visit, SignedThing.FEEDBACK, typed);
        signing.party(visit, SignedThing.FEEDBACK, typed, typed.text("receivedBy"));
        Map<String, Object> values = new HashMap<>();
        List.of("receivedBy", "receivedByPosition", "refusalReason", "opinionOfParty").forEach(field -> values.put(field, typed.text(field)));
        values.put("partySigned", "refused".equals(typed.text("partySigned")) ? "refused" : "signed");
        tasks.complete(visit, FEED_BACK, values);
    }

    /** An officer signs on the own phone what the colleague has prepared; the last signature lets the sheet go on. */
    @PostMapping("/confirm")
    Next confirm(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                 @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number);
        var typed = new Typed(form);
        return submissions.once(key, "confirm " + visit.number() + visit.stage() + typed, null, () -> {
            typed.all("thing").forEach(thing -> signing.own(visit.number(), typed.read("thing", thing, SignedThing::valueOf), "", typed.id("signature")));
            if (visit.stage() == VisitStage.DISPOSING) {
                proposeWhenSigned(visit);
            }
            return FieldPage.of(visit.number());
        });
    }

    /** Without two signatures the sheet stays open for the second officer's own phone. */
    private void proposeWhenSigned(VisitView visit) {
        if (!decided(visit) || signing.complete(visit.number(), SignedThing.DISPOSITIONS)) {
            tasks.complete(visit.number(), PROPOSE, Map.of());
        }
    }

    private static boolean decided(VisitView visit) {
        return visit.findings().stream().anyMatch(finding -> finding.decided() != null && finding.decided().round() == visit.round());
    }

    /** The escorts sign too, in a cross-area visit the territory's sheet as well. */
    @PostMapping("/co-sign")
    Next coSign(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number);
        var typed = new Typed(form);
        return submissions.once(key, "co-sign " + visit.number() + typed, null, () -> {
            if ("agree".equals(typed.text("decision")) && decided(visit)) {
                signing.own(visit.number(), SignedThing.DISPOSITIONS, "", typed.id("signature"));
            }
            if ("agree".equals(typed.text("decision")) && visit.crossArea() != null) {
                signing.own(visit.number(), SignedThing.TERRITORY_HANDOVER, "", typed.id("signature"));
            }
            Map<String, Object> values = new HashMap<>();
            values.put("decision", typed.text("decision"));
            values.put("opinion", typed.text("opinion"));
            tasks.complete(visit.number(), "co-sign-dispositions", values);
            return FieldPage.of(visit.number());
        });
    }
}
