package cn.dangchang.dossier.web;

import cn.dangchang.dossier.domain.EnterpriseFiles;
import cn.dangchang.dossier.domain.SelfChecks;
import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.Enterprises;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一企一册: the file of one enterprise. */
@Controller
class EnterprisePage {
    private final EnterpriseFiles files;
    private final SelfChecks ledgers;
    private final Enterprises enterprises;
    private final EnterpriseCards cards;
    private final MessageSource messages;

    EnterprisePage(EnterpriseFiles files, SelfChecks ledgers, Enterprises enterprises, EnterpriseCards cards, MessageSource messages) {
        this.files = files;
        this.ledgers = ledgers;
        this.enterprises = enterprises;
        this.cards = cards;
        this.messages = messages;
    }

    @GetMapping("/enterprises/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("file", files.of(id)).addAttribute("card", cards.of(id)).addAttribute("mayKeep", cards.mayKeep());
        return "dossier/enterprise";
    }

    /** The number is shown once; that somebody read it is on record. */
    @PostMapping("/enterprises/{id}/telephone")
    String telephone(@PathVariable UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("telephone", enterprises.telephone(id));
        return "redirect:/enterprises/" + id;
    }

    @PostMapping("/enterprises/{id}/identity-number")
    String identityNumber(@PathVariable UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("identityNumber", enterprises.identityNumber(id));
        return "redirect:/enterprises/" + id;
    }

    @PostMapping("/enterprises/{id}/self-checks")
    String selfCheck(@PathVariable UUID id, @RequestParam String matter, @RequestParam MultipartFile file,
                     @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) throws IOException {
        try (var content = file.getInputStream()) {
            ledgers.keep(id, matter, file.getOriginalFilename(), content, key);
        }
        flash.addFlashAttribute("notice", messages.getMessage("dossier.self-check.kept", null, Locale.SIMPLIFIED_CHINESE));
        return "redirect:/enterprises/" + id + "#ledger";
    }
}
