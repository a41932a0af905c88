package cn.dangchang.documents.web;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.domain.IssuedDocuments;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Issued documents, to those who may see their matter; to everybody else they do not exist. */
@Controller
class DocumentPages {
    private final Documents documents;
    private final IssuedDocuments issued;
    private final Service service;
    private final ServiceChoices choices;
    private final Units units;
    private final DocumentReader reader;

    DocumentPages(Documents documents, IssuedDocuments issued, Service service, ServiceChoices choices, Units units, DocumentReader reader) {
        this.documents = documents;
        this.issued = issued;
        this.service = service;
        this.choices = choices;
        this.units = units;
        this.reader = reader;
    }

    @GetMapping("/documents/{id}")
    String page(@PathVariable UUID id, Model model) {
        var document = reader.require(id);
        model.addAttribute("document", document)
                .addAttribute("agency", units.agency(document.agency()).map(Units.Agency::name).orElse(""))
                .addAttribute("issuedBy", reader.nameOf(document.issuedBy()))
                .addAttribute("signatures", issued.signaturesOn(id))
                .addAttribute("served", service.of(id).orElse(null))
                .addAttribute("underWay", service.underWay(id).orElse(null))
                .addAttribute("sound", sound(document));
        if (service.of(id).isEmpty() && service.underWay(id).isEmpty() && choices.mayServe(document)) {
            model.addAttribute("seconds", choices.seconds()).addAttribute("recipientProposed", choices.recipient(document));
        }
        return "documents/document";
    }

    @GetMapping("/documents/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var document = reader.require(id);
        var name = document.title() + (document.number() == null ? "" : document.number()) + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "frame-ancestors 'self'").header("X-Content-Type-Options", "nosniff")
                .header("X-Sha256", document.sha256()).body(documents.content(id));
    }

    /** One page as a picture, for browsers that show no PDF inside a page; an issued page never changes. */
    @GetMapping("/documents/{id}/pages/{number}.png")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @PathVariable int number) {
        var document = reader.require(id);
        if (number < 1 || number > document.pages()) {
            throw DocumentReader.nothingHere();
        }
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(PagePictures.of(documents.content(id), number));
    }

    private boolean sound(IssuedDocument document) {
        try {
            return documents.content(document.id()).length > 0;
        } catch (Refusal damaged) {
            return false;
        }
    }
}
