package cn.dangchang.penalty.web;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.domain.investigation.Preserving;
import cn.dangchang.penalty.domain.investigation.RecordingActs;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The investigation of a case: its acts, what is preserved, and the evidence against each fact. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class InvestigationPage {
    private final InvestigationSheet sheet;
    private final RecordingActs recording;
    private final Preserving preserving;

    InvestigationPage(InvestigationSheet sheet, RecordingActs recording, Preserving preserving) {
        this.sheet = sheet;
        this.recording = recording;
        this.preserving = preserving;
    }

    @GetMapping("/investigation")
    String list(@PathVariable MatterNumber number, Model model) {
        sheet.list(number, model);
        return "penalty/cases/investigation";
    }

    @GetMapping("/investigation/new/{kind}")
    String begin(@PathVariable MatterNumber number, @PathVariable String kind, Model model) {
        var chosen = Arrays.stream(ActKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null);
        SharedGround.NOT_FOR_YOU.refuseIf(chosen == null || chosen == ActKind.PRESERVATION);
        return act(number, chosen, null, model);
    }

    @GetMapping("/investigation/acts/{seq}")
    String act(@PathVariable MatterNumber number, @PathVariable int seq, Model model) {
        return act(number, null, seq, model);
    }

    @GetMapping("/investigation/acts/{seq}/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number, @PathVariable int seq) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(recording.preview(number, seq));
    }

    @GetMapping("/investigation/preservations/new")
    String preserve(@PathVariable MatterNumber number, Model model) {
        return preservation(number, null, model);
    }

    @GetMapping("/investigation/preservations/{id}")
    String kept(@PathVariable MatterNumber number, @PathVariable UUID id, Model model) {
        return preservation(number, id, model);
    }

    @GetMapping("/evidence")
    String evidence(@PathVariable MatterNumber number, Model model) {
        sheet.evidence(number, model);
        return "penalty/cases/evidence";
    }

    String act(MatterNumber number, ActKind kind, Integer seq, Model model) {
        sheet.act(number, kind, seq, model);
        return "penalty/cases/act";
    }

    String preservation(MatterNumber number, UUID id, Model model) {
        sheet.preservation(number, id, model);
        model.addAttribute("toServe", id != null && preserving.decisionToServe(number, id));
        return "penalty/cases/preservation";
    }
}
