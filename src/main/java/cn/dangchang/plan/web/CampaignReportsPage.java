package cn.dangchang.plan.web;

import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.Kind;
import cn.dangchang.shared.MatterNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.web.multipart.MultipartFile;

/** What is due by a day: ordered, handed in with its file, late or not. */
@Controller
class CampaignReportsPage {
    private final CampaignReports reports;
    private final EvidenceStore files;
    private final CampaignTabs tabs;
    private final CampaignChoices choices;
    private final CampaignSubmissions submissions;

    CampaignReportsPage(CampaignReports reports, EvidenceStore files, CampaignTabs tabs, CampaignChoices choices,
            CampaignSubmissions submissions) {
        this.reports = reports;
        this.files = files;
        this.tabs = tabs;
        this.choices = choices;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/{number}/reports")
    String page(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "reports", model);
        model.addAttribute("reports", reports.of(campaign.number())).addAttribute("kinds", choices.words("plan.campaign.report.",
                Kind.values()));
        return "plan/campaign-reports";
    }

    @PostMapping("/campaigns/{number}/reports")
    @ResponseBody
    CampaignNext order(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "reports order", typed, each -> order(each, typed));
    }

    private void order(MatterNumber campaign, CampaignTyped typed) {
        if (typed.one("kind", Kind.class) == Kind.MONTHLY) {
            reports.orderMonthly(campaign, typed.text("responsible"), typed.text("recipient"), typed.text("basis"),
                    typed.number("dayOfMonth", 0));
        } else {
            reports.order(campaign, typed.one("kind", Kind.class), typed.text("title"), typed.text("responsible"), typed.text("recipient"),
                    typed.text("basis"), typed.day("due"));
        }
    }

    @PostMapping("/campaigns/{number}/reports/{report}")
    @ResponseBody
    CampaignNext handIn(@PathVariable String number, @PathVariable UUID report, @RequestParam MultiValueMap<String, String> form,
                        @RequestParam(required = false) MultipartFile file, @RequestHeader(name = "Idempotency-Key",
                                required = false) String key) {
        var typed = new CampaignTyped(form);
        var campaign = tabs.open(number, "reports", new org.springframework.ui.ExtendedModelMap()).number();
        return submissions.onTab(key, number, "reports hand-in", report + typed.toString() + (file == null ? "" : file.getSize()), each -> {
            EvidenceGround.NO_SUCH_FILE.refuseAtIf(file == null || file.isEmpty(), "file");
            reports.handIn(campaign, report, keep(campaign, file), typed.day("handedInOn"));
        });
    }

    private UUID keep(MatterNumber campaign, MultipartFile file) {
        try (var in = file.getInputStream()) {
            return files.keep(new Incoming(campaign, "report", file.getOriginalFilename(), null, null, null), in).id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
