package cn.dangchang.documents.web;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.domain.IssuedDocuments;
import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.organisation.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Anybody who holds the paper can check it; nothing personal is shown, no file is kept. */
@Controller
class VerifyPage {
    private static final int MEGABYTES = 50;

    private final Documents documents;
    private final IssuedDocuments issued;
    private final Units units;

    VerifyPage(Documents documents, IssuedDocuments issued, Units units) {
        this.documents = documents;
        this.issued = issued;
        this.units = units;
    }

    /** @param code from the square code on the paper; @param number as printed. */
    @GetMapping("/verify")
    String verify(@RequestParam(required = false) String code, @RequestParam(required = false) String number, Model model) {
        boolean asked = code != null || number != null && !number.isBlank();
        List<IssuedDocument> found = code != null ? byCode(code) : asked ? issued.numbered(written(number)) : List.of();
        return page(model, number, asked, found, null);
    }

    @PostMapping("/verify")
    String compare(@RequestParam MultipartFile file, Model model) {
        EvidenceGround.TOO_LARGE.refuseAtIf(file.getSize() > (long) MEGABYTES << 20, "file", MEGABYTES);
        var found = issued.hashed(hash(file));
        return page(model, null, true, found, !found.isEmpty());
    }

    private String page(Model model, String number, boolean asked, List<IssuedDocument> found, Boolean same) {
        model.addAttribute("number", number).addAttribute("asked", asked).addAttribute("same", same)
                .addAttribute("found", found.stream().map(this::publicPart).toList());
        return "documents/verify";
    }

    private List<IssuedDocument> byCode(String code) {
        try {
            return documents.find(UUID.fromString(code)).stream().toList();
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    private Shown publicPart(IssuedDocument document) {
        return new Shown(document.kind(), document.number(), units.agency(document.agency()).map(Units.Agency::name).orElse(""), document.on(),
                document.sha256(), document.state(), document.pages());
    }

    /** People type half-width brackets and spaces. */
    private static String written(String number) {
        return number.replaceAll("\\s", "").replace('(', '\uff08').replace(')', '\uff09').replace('[', '\u3014').replace(']', '\u3015')
                .replace('\uff3b', '\u3014').replace('\uff3d', '\u3015');
    }

    private static String hash(MultipartFile file) {
        try (var in = file.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What everybody may know. */
    record Shown(DocumentKind kind, String number, String agency, LocalDate on, String sha256, Documents.State state, int pages) {}
}
