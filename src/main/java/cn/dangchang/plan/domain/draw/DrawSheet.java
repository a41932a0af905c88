package cn.dangchang.plan.domain.draw;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.DrawRecordContent;
import cn.dangchang.documents.DrawRecordContent.Excluded;
import cn.dangchang.documents.DrawRecordContent.Replaced;
import cn.dangchang.documents.DrawRecordContent.Share;
import cn.dangchang.documents.DrawRecordContent.Team;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.DrawView.Event;
import cn.dangchang.plan.DrawView.Officer;
import cn.dangchang.plan.DrawView.Site;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The record sheet of a draw (双随机抽查记录表), signed by the accounts of who drew and the PIN of who was present. */
@Component
class DrawSheet {
    private final DrawViews views;
    private final DrawWords words;
    private final Documents documents;
    private final DrawDesk desk;

    DrawSheet(DrawViews views, DrawWords words, Documents documents, DrawDesk desk) {
        this.views = views;
        this.words = words;
        this.documents = documents;
        this.desk = desk;
    }

    /** @return the sheet that says what the draw says now; a new one only where a replacement came after the last. */
    UUID issue(Draw draw) {
        DrawGround.DRAW_OUT_OF_TURN.refuseIf(draw.result() == null);
        var content = content(views.of(draw));
        var fingerprint = documents.fingerprint(content);
        if (!draw.sheetSays(fingerprint)) {
            draw.issued(documents.issue(new Documents.Issue(DocumentKind.DRAW_RECORD, draw.number(), draw.agency(), content,
                    desk.today())).id(), fingerprint);
            desk.write(draw, "draw-sheet-issued", java.util.Map.of("document", draw.sheet().toString()));
        }
        return draw.sheet();
    }

    DrawRecordContent content(DrawView draw) {
        var drawn = event(draw, "drawn");
        var day = LocalDate.ofInstant(drawn.at(), OfficeClock.ZONE);
        var witness = draw.seal().witness();
        return new DrawRecordContent(draw.number().value(), draw.terms().title(), draw.terms().year(), draw.terms().day(), words.quotas(draw),
                draw.redrawOf() == null ? null : words.of("plan.draw.sheet.redraw", draw.redrawOf(), draw.reason()), proof(draw), shares(draw),
                draw.candidates().officers().size(), (int) draw.candidates().eligibleOfficers().count(), teams(draw), excluded(draw),
                replaced(draw), new SignatureMark(drawn.by(), null, Signatures.Method.ACCOUNT, null, day, null, null),
                witness == null ? null : new SignatureMark(witness, null, Signatures.Method.PIN, null, day, null, null));
    }

    private static DrawRecordContent.Proof proof(DrawView draw) {
        var seal = draw.seal();
        return new DrawRecordContent.Proof(seal.method(), at(event(draw, "committed")), seal.seedHash(), at(event(draw, "frozen")),
                seal.inputHash(), at(event(draw, "drawn")), seal.words(), seal.seed());
    }

    private List<Share> shares(DrawView draw) {
        return draw.shares().stream().map(share -> new Share(words.sector(share.sector()), share.total(), share.eligible(), share.wanted(),
                share.drawn())).toList();
    }

    private List<Team> teams(DrawView draw) {
        return draw.teams().stream().map(team -> new Team(site(team.site()), words.sector(team.site().sector()), names(team.drawn())))
                .toList();
    }

    private static List<Replaced> replaced(DrawView draw) {
        return draw.swaps().stream().map(swap -> new Replaced(site(swap.site()), swap.out().name(), swap.in().name(), swap.reason(),
                swap.by(), LocalDate.ofInstant(swap.at(), OfficeClock.ZONE))).toList();
    }

    private List<Excluded> excluded(DrawView draw) {
        var sites = draw.candidates().sitesLeftOut().stream().map(site -> new Excluded(site(site), words.reason(site.exclusion())));
        var officers = draw.candidates().officersLeftOut().stream()
                .map(officer -> new Excluded(officer.name(), words.reason(officer.exclusion())));
        return Stream.concat(sites, officers).toList();
    }

    private static String site(Site site) {
        return site.enterpriseName() + " " + site.name();
    }

    private static List<String> names(List<Officer> officers) {
        return officers.stream().map(officer -> officer.name() + " " + officer.certificate()).toList();
    }

    private static Event event(DrawView draw, String what) {
        return draw.events().stream().filter(event -> event.what().equals(what)).findFirst().orElseThrow();
    }

    private static LocalDateTime at(Event event) {
        return LocalDateTime.ofInstant(event.at(), OfficeClock.ZONE);
    }
}
