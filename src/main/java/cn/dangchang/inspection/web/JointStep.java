package cn.dangchang.inspection.web;

import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.HandoverReceipts;
import cn.dangchang.inspection.HandoverReceipts.Receipt;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.JointVisits;
import cn.dangchang.inspection.JointVisits.Paper;
import cn.dangchang.inspection.VisitView;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What other departments do: papers of their own on a joint visit, and receipts for what was handed to them. */
@Controller
class JointStep {
    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final VisitSubmissions submissions;
    private final JointVisits joint;
    private final HandoverReceipts receipts;

    JointStep(VisitNumbers numbers, VisitTaskDoor tasks, VisitSubmissions submissions, JointVisits joint, HandoverReceipts receipts) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.submissions = submissions;
        this.joint = joint;
        this.receipts = receipts;
    }

    @GetMapping("/handovers")
    String list(Model model) {
        model.addAttribute("handovers", receipts.all());
        return "inspection/handovers";
    }

    @PostMapping("/inspections/{number}/joint/{department}/papers")
    @ResponseBody
    Next paper(@PathVariable String number, @PathVariable UUID department, @RequestParam MultiValueMap<String, String> form,
               @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number).number();
        var typed = new Typed(form);
        return submissions.once(key, "joint paper " + visit + department + typed, null, () -> {
            joint.register(visit, department, new Paper(typed.text("title"), typed.text("paperNumber"), typed.id("paperFile")));
            return FieldPage.of(visit);
        });
    }

    @PostMapping("/inspections/{number}/handovers/{handover}/receipt")
    @ResponseBody
    Next receipt(@PathVariable String number, @PathVariable UUID handover, @RequestParam MultiValueMap<String, String> form,
                 @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var visit = numbers.find(number);
        var typed = new Typed(form);
        return submissions.once(key, "receipt " + visit.number() + handover + typed, null, () -> {
            var day = typed.day("receivedOn");
            InspectionGround.RECEIPT_INCOMPLETE.refuseAtIf(typed.text("receivedBy") == null, "receivedBy");
            InspectionGround.RECEIPT_INCOMPLETE.refuseAtIf(day == null, "receivedOn");
            receipts.receive(visit.number(), handover, new Receipt(typed.text("receivedBy"), day, typed.text("receiptNumber"), typed.id("receiptFile")));
            if (isLast(visit)) {
                tasks.complete(visit.number(), "record-handover-receipt", Map.of("receivedBy", typed.text("receivedBy"), "receivedOn", day.toString()));
            }
            return FieldPage.of(visit.number());
        });
    }

    /** @return whether only the one that is being signed for was still open. */
    private static boolean isLast(VisitView visit) {
        return visit.followUps().stream().filter(each -> each.kind() == FollowUpKind.TRANSFER && each.state() != FollowUpState.CLOSED).count() == 1;
    }
}
