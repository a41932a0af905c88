package cn.dangchang.dossier.domain;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.rectification.Rectifications;
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

    private final Cabinet cabinet;
    private final SiteVisits visits;
    private final Rectifications rectifications;
    private final Particulars particulars;
    private final MessageSource messages;

    JumpSearch(Cabinet cabinet, SiteVisits visits, Rectifications rectifications, Particulars particulars, MessageSource messages) {
        this.cabinet = cabinet;
        this.visits = visits;
        this.rectifications = rectifications;
        this.particulars = particulars;
        this.messages = messages;
    }

    /** @return at most ten places that the acting person may see: a matter of exactly that number first. */
    public List<Place> of(String query) {
        var text = query.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var exact = cabinet.find(text.toUpperCase(Locale.ROOT)).stream().map(each -> matter(each.number().value(), each.summary().title()));
        var found = Stream.of(exact,
                visits.search(text, null, OF_ONE_KIND).stream().map(line -> matter(line.number().value(), line.enterpriseName())),
                rectifications.list(new Rectifications.Filter(null, text), 0, OF_ONE_KIND).stream().map(line -> matter(line.number().value(), line.party())),
                particulars.search(text, OF_ONE_KIND).stream()
                        .map(each -> new Place(each.name(), word("dossier.jump.enterprise", each.creditCode()), "/enterprises/" + each.id())));
        return found.flatMap(places -> places).distinct().limit(MOST).toList();
    }

    private Place matter(String number, String title) {
        return new Place(number, title, "/cases/" + number);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** @param hint what kind of place it is. */
    public record Place(String label, String hint, String href) {}
}
