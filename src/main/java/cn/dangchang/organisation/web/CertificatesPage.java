package cn.dangchang.organisation.web;

import cn.dangchang.organisation.domain.Certificates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Certificates that run out: without renewal their holders cannot act. */
@Controller
class CertificatesPage {
    private final Certificates certificates;
    private final OwnAgency own;

    CertificatesPage(Certificates certificates, OwnAgency own) {
        this.certificates = certificates;
        this.own = own;
    }

    @GetMapping("/admin/certificates")
    String list(Model model) {
        model.addAttribute("certificates", certificates.runningOut(own.id()));
        return "organisation/certificates";
    }
}
