package cn.dangchang.rectification.web;

import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationReports;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an escort or officer enters for the party: its report, its requests, its link. */
@Controller
@RequestMapping("/rectifications/{number}")
class ReportCommands {
    private final PageCommands commands;
    private final RectificationReports reports;
    private final RectificationExtensions extensions;
    private final RectificationResumptions resumptions;

    ReportCommands(PageCommands commands, RectificationReports reports, RectificationExtensions extensions,
                   RectificationResumptions resumptions) {
        this.commands = commands;
        this.reports = reports;
        this.extensions = extensions;
        this.resumptions = resumptions;
    }

    @PostMapping("/report/items/{seq}")
    ModelAndView item(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String measuresTaken,
                      @RequestParam(required = false) List<UUID> photos, HttpServletRequest request) {
        return commands.run(request, number, "report", "item-told",
                () -> reports.record(number, seq, measuresTaken, photos == null ? List.of() : photos));
    }

    @PostMapping("/report")
    ModelAndView report(@PathVariable MatterNumber number, @RequestParam String reportedBy, @RequestParam String statement,
                        @RequestParam(required = false) String completedOn, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>(Map.of("reportedBy", reportedBy, "statement", statement));
        if (completedOn != null && !completedOn.isBlank()) {
            values.put("completedOn", completedOn);
        }
        return commands.run(request, number, "report", "overview", "reported", () -> commands.complete(number, "report-rectification", values));
    }

    @PostMapping("/link")
    ModelAndView link(@PathVariable MatterNumber number, HttpServletRequest request) {
        return commands.run(request, number, "report", "link-made", () -> RequestContextUtils.getOutputFlashMap(request).put("link",
                ServletUriComponentsBuilder.fromContextPath(request).path("/r/").path(reports.link(number)).toUriString()));
    }

    @PostMapping("/extension")
    ModelAndView extension(@PathVariable MatterNumber number, @RequestParam(required = false) List<Integer> items, @RequestParam String ground,
                           @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate until, HttpServletRequest request) {
        return commands.run(request, number, "extension", "extension-requested",
                () -> extensions.request(number, new Request(items == null ? List.of() : items, ground, until)));
    }

    @PostMapping("/resumption")
    ModelAndView resumption(@PathVariable MatterNumber number, @RequestParam String statement, HttpServletRequest request) {
        return commands.run(request, number, "resumption", "resumption-requested", () -> resumptions.request(number, statement));
    }
}
