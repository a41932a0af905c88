package cn.dangchang.rectification.web;

import cn.dangchang.rectification.domain.OrderingAnew;
import cn.dangchang.rectification.domain.Reviewing;
import cn.dangchang.shared.MatterNumber;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One rectification: its items, and a tab for each thing that is done about them. */
@Controller
@RequestMapping("/rectifications/{number}")
class RectificationPage {
    private final RectificationSheet sheet;
    private final SigningSheet signing;
    private final NextSteps next;
    private final Reviewing reviewing;
    private final OrderingAnew orders;

    RectificationPage(RectificationSheet sheet, SigningSheet signing, NextSteps next, Reviewing reviewing, OrderingAnew orders) {
        this.sheet = sheet;
        this.signing = signing;
        this.next = next;
        this.reviewing = reviewing;
        this.orders = orders;
    }

    @GetMapping
    String overview(@PathVariable MatterNumber number, Model model) {
        return tab(number, "overview", model);
    }

    @GetMapping("/{tab}")
    String tab(@PathVariable MatterNumber number, @PathVariable String tab, Model model) {
        sheet.fill(number, tab, model);
        signing.fill(number, tab, model);
        model.addAttribute("next", next.of(number));
        return "rectification/" + tab;
    }

    @GetMapping("/review/preview")
    ResponseEntity<byte[]> reviewPreview(@PathVariable MatterNumber number) {
        return pdf(reviewing.preview(number));
    }

    @GetMapping("/order/preview")
    ResponseEntity<byte[]> orderPreview(@PathVariable MatterNumber number) {
        return pdf(orders.preview(number));
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }
}
