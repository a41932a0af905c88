package cn.dangchang.rectification.web;

import cn.dangchang.rectification.PartyLink;
import cn.dangchang.rectification.PartyLink.ItemReport;
import cn.dangchang.rectification.PartyLink.LinkedReport;
import cn.dangchang.rectification.RectificationGround;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The party's own page, without an account: what is ordered, and its report. */
@Controller
@RequestMapping("/r/{token}")
class PartyLinkPage {
    private final PartyLink link;
    private final LinkTraffic traffic;
    private final RefusalTexts texts;

    PartyLinkPage(PartyLink link, LinkTraffic traffic, RefusalTexts texts) {
        this.link = link;
        this.traffic = traffic;
        this.texts = texts;
    }

    @ModelAttribute
    void countRequest(HttpServletRequest request) {
        traffic.count(request.getRemoteAddr());
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        model.addAttribute("order", link.order(token));
        model.addAttribute("token", token);
        return "rectification/party";
    }

    @PostMapping("/photos")
    @ResponseBody
    Map<String, String> photo(@PathVariable String token, @RequestParam MultipartFile file,
                              @RequestParam(required = false) String clientHash) throws IOException {
        var kept = link.photo(token, file.getOriginalFilename(), clientHash, file.getInputStream());
        return Map.of("id", kept.id().toString(), "sha256", kept.sha256());
    }

    @PostMapping
    ModelAndView report(@PathVariable String token, @RequestParam String reportedBy, @RequestParam String statement,
                        @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate completedOn, HttpServletRequest request) {
        var order = link.order(token);
        var items = order.items().stream().map(item -> new ItemReport(item.seq(), request.getParameter("measuresTaken-" + item.seq()),
                photos(request, item.seq()))).toList();
        try {
            link.report(token, new LinkedReport(reportedBy, statement, completedOn, items));
        } catch (Refusal refusal) {
            if (refusal.ground() == RectificationGround.LINK_NOT_VALID) {
                throw refusal;
            }
            var answer = new ModelAndView("rectification/party", HttpStatus.UNPROCESSABLE_ENTITY);
            return answer.addObject("order", order).addObject("token", token).addObject("refusal", texts.summary(refusal))
                    .addObject("reportedBy", reportedBy).addObject("statement", statement).addObject("completedOn", completedOn);
        }
        return new ModelAndView("redirect:/r/" + token);
    }

    private static List<UUID> photos(HttpServletRequest request, int seq) {
        var ids = request.getParameterValues("photos-" + seq);
        return ids == null ? List.of() : Arrays.stream(ids).map(UUID::fromString).toList();
    }
}
