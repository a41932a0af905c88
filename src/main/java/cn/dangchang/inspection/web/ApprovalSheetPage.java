package cn.dangchang.inspection.web;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Optional;
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

/** One approval for several enterprises of one uniform plan (国办发〔2024〕54号). */
@Controller
class ApprovalSheetPage {
    private final VisitPlanning planning;
    private final SiteVisits visits;
    private final VisitSubmissions submissions;
    private final Acting acting;

    ApprovalSheetPage(VisitPlanning planning, SiteVisits visits, VisitSubmissions submissions, Acting acting) {
        this.planning = planning;
        this.visits = visits;
        this.submissions = submissions;
        this.acting = acting;
    }

    @PostMapping("/inspections/sheets")
    @ResponseBody
    Next combine(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new Typed(form);
        return submissions.once(key, "combine " + typed, null, () -> Next.to("/inspections/sheets/" + planning.combine(
                typed.all("visits").stream().map(each -> typed.read("visits", each, MatterNumber::new)).toList())));
    }

    @GetMapping("/inspections/sheets/{id}")
    String page(@PathVariable UUID id, Model model) {
        var sheet = planning.sheet(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        List<VisitView> all = sheet.visits().stream().map(visits::find).flatMap(Optional::stream).toList();
        model.addAttribute("sheet", sheet).addAttribute("visits", all)
                .addAttribute("mayDecide", acting.required().is(Role.LEADER) && all.stream().anyMatch(visit -> visit.stage() == VisitStage.APPROVING));
        return "inspection/sheet";
    }

    @PostMapping("/inspections/sheets/{id}/decision")
    @ResponseBody
    Next decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form,
                @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new Typed(form);
        return submissions.once(key, "decide sheet " + id + typed, null, () -> {
            SharedGround.FORM_NOT_VALID.refuseAtIf(typed.text("decision") == null, "decision");
            boolean approved = "approve".equals(typed.text("decision"));
            InspectionGround.RETURN_WITHOUT_OPINION.refuseAtIf(!approved && typed.text("opinion") == null, "opinion");
            planning.decideSheet(id, approved, typed.text("opinion"));
            return Next.to("/inspections/sheets/" + id);
        });
    }
}
