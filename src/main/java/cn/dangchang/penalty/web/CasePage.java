package cn.dangchang.penalty.web;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.FilingCase;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One case: what it is about, and a tab for each thing that is done about it. */
@Controller("penaltyCasePage")
@RequestMapping("/penalties/cases/{number}")
class CasePage {
    private final CaseSheet sheet;
    private final FilingCase filing;
    private final CaseMeasures measures;
    private final List<CaseTab> tabs;

    CasePage(CaseSheet sheet, FilingCase filing, CaseMeasures measures, List<CaseTab> tabs) {
        this.sheet = sheet;
        this.filing = filing;
        this.measures = measures;
        this.tabs = tabs;
    }

    @GetMapping
    String overview(@PathVariable MatterNumber number, Model model) {
        return tab(number, "overview", model);
    }

    @GetMapping("/{tab}")
    String tab(@PathVariable MatterNumber number, @PathVariable String tab, Model model) {
        sheet.fill(number, tab, model);
        measures.fill(number, model);
        var file = (PenaltyCaseFile) model.getAttribute("file");
        tabs.forEach(each -> each.fill(file, tab, model));
        return "penalty/cases/" + tab;
    }

    @GetMapping("/filing/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(filing.preview(number));
    }
}
