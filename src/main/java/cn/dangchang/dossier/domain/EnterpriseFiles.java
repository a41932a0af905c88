package cn.dangchang.dossier.domain;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the file of an enterprise from the matters that the acting person may see. */
@Component
@Transactional(readOnly = true)
public class EnterpriseFiles {
    private static final String SELF_CHECK = "self-check";
    private static final String SIGNATURE = "signature";

    private final Particulars particulars;
    private final SiteVisits visits;
    private final Rectifications rectifications;
    private final Standings standings;
    private final BinderShelf shelf;

    EnterpriseFiles(Particulars particulars, SiteVisits visits, Rectifications rectifications, Standings standings, BinderShelf shelf) {
        this.particulars = particulars;
        this.visits = visits;
        this.rectifications = rectifications;
        this.standings = standings;
        this.shelf = shelf;
    }

    /** @throws cn.dangchang.shared.Refusal where the enterprise belongs to another agency or does not exist */
    public EnterpriseFile of(UUID id) {
        var enterprise = particulars.of(id);
        var lines = visits.ofEnterprise(id);
        var views = lines.stream().map(line -> visits.find(line.number()).orElse(null)).filter(Objects::nonNull).toList();
        var followed = rectifications.ofEnterprise(id);
        var standing = views.stream().map(view -> standings.of(view, followed)).toList();
        var matters = Stream.concat(views.stream().map(VisitView::number), followed.stream().map(RectificationFile::number)).distinct().toList();
        var exhibits = shelf.exhibits(matters);
        return new EnterpriseFile(enterprise, particulars.sites(enterprise), lines, standing, standings.counted(enterprise), shelf.papers(matters),
                exhibits.stream().filter(each -> !List.of(SELF_CHECK, SIGNATURE).contains(each.file().purpose())).toList(), followed,
                standing.stream().flatMap(each -> each.penalties().stream()).toList(),
                exhibits.stream().filter(each -> SELF_CHECK.equals(each.file().purpose())).toList(), particulars.changes(id), particulars.journal(id));
    }
}
