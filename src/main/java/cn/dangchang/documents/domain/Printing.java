package cn.dangchang.documents.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.layout.Press.Print;
import cn.dangchang.documents.sheets.Renderer;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.shared.AgencyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a document needs besides its content: the agency's words, the signatures' pictures, the code for checking it. */
@Component
class Printing {
    private static final Set<String> DRAWABLE = Set.of("image/png", "image/jpeg");

    private final Renderer renderer;
    private final Units units;
    private final EvidenceStore evidence;
    private final MessageSource messages;
    private final String publicUrl;

    Printing(Renderer renderer, Units units, EvidenceStore evidence, MessageSource messages,
             @Value("${dangchang.public-url:http://localhost:8080}") String publicUrl) {
        this.renderer = renderer;
        this.units = units;
        this.evidence = evidence;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    Print print(Issue issue, UUID id, String number, Instant at) {
        return renderer.render(new Renderer.Order(id, issue.kind(), issue.content(), agency(issue.agency()), number, issue.on(), at,
                publicUrl + "/verify?code=" + id, false), this::picture);
    }

    Print draft(Issue issue) {
        var number = issue.kind().numbered() ? say("documents.number", issue, "\u3000\u3000") : null;
        return renderer.render(new Renderer.Order(new UUID(0, 0), issue.kind(), issue.content(), agency(issue.agency()), number, issue.on(), Instant.EPOCH,
                null, true), this::picture);
    }

    String number(Issue issue, long serial) {
        return say("documents.number", issue, String.valueOf(serial));
    }

    String title(DocumentKind kind) {
        return renderer.title(kind);
    }

    String wordingVersion(DocumentKind kind) {
        return renderer.wordingVersion(kind);
    }

    /** @return the Chinese names of signature places. */
    String places(List<String> keys) {
        return String.join("、", keys.stream().map(key -> messages.getMessage("documents.place." + key, null, Locale.SIMPLIFIED_CHINESE)).toList());
    }

    private String say(String key, Issue issue, String serial) {
        return messages.getMessage(key, new Object[] {agency(issue.agency()).shortName(), issue.kind().code(), String.valueOf(issue.on().getYear()), serial},
                Locale.SIMPLIFIED_CHINESE);
    }

    private Agency agency(AgencyId id) {
        return units.agency(id).orElseThrow(() -> new IllegalStateException("no agency " + id));
    }

    /** @return the picture, or null where the signature is a file that cannot be drawn (a scan as PDF). */
    private byte[] picture(UUID id) {
        boolean drawable = evidence.find(id).filter(file -> DRAWABLE.contains(file.mediaType())).isPresent();
        try (var in = drawable ? evidence.open(id) : null) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
