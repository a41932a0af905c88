package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.summary.DecidingOnSpot;
import cn.dangchang.shared.MatterNumber;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One summary penalty: what it is about, and a tab for each thing that is done about it. */
@Controller
@RequestMapping("/penalties/summary/{number}")
class SummaryPage {
    private final SummarySheet sheet;
    private final PartySheet parties;
    private final DecidingOnSpot deciding;

    SummaryPage(SummarySheet sheet, PartySheet parties, DecidingOnSpot deciding) {
        this.sheet = sheet;
        this.parties = parties;
        this.deciding = deciding;
    }

    @GetMapping
    String overview(@PathVariable MatterNumber number, Model model) {
        return tab(number, "overview", null, model);
    }

    /** @param q part of the violation that is looked for */
    @GetMapping("/{tab}")
    String tab(@PathVariable MatterNumber number, @PathVariable String tab, @RequestParam(required = false) String q, Model model) {
        sheet.fill(number, tab, model);
        parties.fill(number, tab, q, model);
        return "penalty/" + tab;
    }

    @GetMapping("/parties/{seq}/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number, @PathVariable int seq) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(deciding.preview(number, seq));
    }
}
