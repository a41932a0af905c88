package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.layout.Paper;
import cn.dangchang.documents.layout.Press;
import cn.dangchang.documents.layout.Press.Print;
import cn.dangchang.organisation.Units.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts a content into the form of its kind. */
@Component
public class Renderer {
    private final Map<DocumentKind, DocumentForm<?>> forms = new EnumMap<>(DocumentKind.class);
    private final Wordings wordings;
    private final Press press;

    Renderer(List<DocumentForm<?>> forms, Wordings wordings, Press press) {
        forms.forEach(form -> form.kinds().forEach(kind -> this.forms.put(kind, form)));
        this.wordings = wordings;
        this.press = press;
    }

    /** @throws cn.dangchang.shared.Refusal CONTENT_DOES_NOT_FIT, CHARACTER_CANNOT_BE_PRINTED */
    public Print render(Order order, Function<UUID, byte[]> pictures) {
        return render(forms.get(order.kind()), order, pictures);
    }

    private <C extends DocumentContent> Print render(DocumentForm<C> form, Order order, Function<UUID, byte[]> pictures) {
        DocumentsGround.CONTENT_DOES_NOT_FIT.refuseIf(!form.content().isInstance(order.content()), order.kind());
        var wording = wordings.of(order.kind());
        var paper = new Paper(form.landscape(), wording.say("title"), (page, total) -> wording.text("foot", Map.of("page", page, "total", total)),
                order.draft() ? wording.say("draft") : null, order.code(), wording.say("code-caption"), order.id().getLeastSignificantBits(), order.at());
        return press.print(paper, sheet -> form.compose(form.content().cast(order.content()),
                new Composition(sheet, wording, order.agency(), pictures), order.number(), order.on()));
    }

    public String title(DocumentKind kind) {
        return wordings.of(kind).say("title");
    }

    /** @return version of the words that documents are printed with now. */
    public String wordingVersion(DocumentKind kind) {
        return wordings.of(kind).say("version");
    }

    /** @param code what the square code says, or null; @param on the legal date printed; @param at the file's date. */
    public record Order(UUID id, DocumentKind kind, DocumentContent content, Agency agency, String number, LocalDate on, Instant at, String code,
                        boolean draft) {}
}
