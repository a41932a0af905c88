package cn.dangchang.dossier.web;

import cn.dangchang.dossier.domain.Cabinet;
import cn.dangchang.dossier.domain.CaseHeaders;
import cn.dangchang.dossier.domain.CaseTab;
import cn.dangchang.dossier.domain.Contents;
import cn.dangchang.dossier.domain.Instances.Instance;
import cn.dangchang.shared.SharedGround;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of any matter. */
@Controller
class CasePage {
    private final Cabinet cabinet;
    private final CaseHeaders headers;
    private final Contents contents;
    private final MessageSource messages;

    CasePage(Cabinet cabinet, CaseHeaders headers, Contents contents, MessageSource messages) {
        this.cabinet = cabinet;
        this.headers = headers;
        this.contents = contents;
        this.messages = messages;
    }

    @GetMapping("/cases/{number}")
    String facts(@PathVariable String number, Model model) {
        return show(number, CaseTab.FACTS, null, model);
    }

    /** @param instance which process instance is drawn; the main one without it. */
    @GetMapping("/cases/{number}/{tab}")
    String tab(@PathVariable String number, @PathVariable String tab, @RequestParam(required = false) String instance, Model model) {
        return show(number, CaseTab.ofKey(tab).orElseThrow(SharedGround.NOT_FOR_YOU::refusal), instance, model);
    }

    private String show(String number, CaseTab tab, String instance, Model model) {
        var matter = cabinet.open(number);
        model.addAttribute("matter", matter);
        model.addAttribute("summary", matter.summary());
        model.addAttribute("head", headers.of(matter));
        model.addAttribute("tabs", tabs(number));
        model.addAttribute("tab", tab.key());
        var content = contents.of(tab, matter);
        model.addAttribute("content", content);
        if (tab == CaseTab.PROCESS) {
            model.addAttribute("drawn", drawn((List<?>) content, instance));
        }
        return "dossier/case";
    }

    private static Object drawn(List<?> instances, String wanted) {
        Object main = instances.isEmpty() ? null : instances.get(0);
        return instances.stream().filter(each -> ((Instance) each).id().equals(wanted)).<Object>map(each -> each).findFirst().orElse(main);
    }

    private List<TabLink> tabs(String number) {
        return Arrays.stream(CaseTab.values()).map(tab -> new TabLink(tab.key(),
                messages.getMessage("dossier.tab." + tab.key(), null, Locale.SIMPLIFIED_CHINESE), "/cases/" + number + (tab == CaseTab.FACTS ? "" : "/" + tab.key()), null)).toList();
    }

    /** @param count null where nothing is counted. */
    public record TabLink(String key, String label, String href, Integer count) {}
}
