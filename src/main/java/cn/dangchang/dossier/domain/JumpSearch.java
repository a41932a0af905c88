package cn.dangchang.dossier.domain;

import cn.dangchang.shared.Acting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds by a few characters where somebody wants to go. */
@Component
@Transactional(readOnly = true)
public class JumpSearch {
    private static final int MOST = 10;
    private static final int OF_ONE_KIND = 5;

    private final MatterSearch matters;
    private final CasePapers papers;
    private final Particulars particulars;
    private final Acting acting;
    private final MessageSource messages;

    JumpSearch(MatterSearch matters, CasePapers papers, Particulars particulars, Acting acting, MessageSource messages) {
        this.matters = matters;
        this.papers = papers;
        this.particulars = particulars;
        this.acting = acting;
        this.messages = messages;
    }

    /** @return at most ten places that the acting person may see: a matter of exactly that number first. */
    public List<Place> of(String query) {
        var text = query.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var agency = acting.required().agency();
        var found = Stream.of(matters.of(text, OF_ONE_KIND),
                particulars.search(text, OF_ONE_KIND).stream()
                        .map(each -> new Place(each.name(), word("dossier.jump.enterprise", each.creditCode()), "/enterprises/" + each.id())),
                papers.numberedLike(agency, text, MOST).stream().filter(each -> matters.visible(each.matter().value())).limit(OF_ONE_KIND)
                        .map(each -> new Place(each.number(), word("dossier.jump.document", each.title()), "/documents/" + each.id())));
        return found.flatMap(places -> places).distinct().limit(MOST).toList();
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** @param hint what kind of place it is. */
    public record Place(String label, String hint, String href) {}
}
