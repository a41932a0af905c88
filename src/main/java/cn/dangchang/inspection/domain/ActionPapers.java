package cn.dangchang.inspection.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.RectificationOrderContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.documents.SiteMeasuresContent;
import cn.dangchang.documents.TerritoryHandoverContent;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.OrderedItem;
import cn.dangchang.inspection.SiteMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** 责令限期整改指令书, 现场处理措施决定书 and 异地执法检查问题移交表. */
@Component
class ActionPapers {
    private final Cast cast;
    private final PaperWords words;
    private final PlanShape shape;

    ActionPapers(Cast cast, PaperWords words, PlanShape shape) {
        this.cast = cast;
        this.words = words;
        this.shape = shape;
    }

    Issue order(Visit visit, List<OrderedItem> items, SignatureRule signed, LocalDate on) {
        var content = new RectificationOrderContent(cast.party(visit), visit.day(), items.stream().map(item -> new RectificationOrderContent.Item(
                item.description(), item.bases(), item.requirement(), item.deadline())).toList(), cast.marks(visit, signed.byOfficers()), party(visit, signed));
        return new Issue(DocumentKind.RECTIFICATION_ORDER, visit.number(), visit.agency(), content, on);
    }

    Issue measures(Visit visit, List<Finding> findings, List<OrderedItem> items, SignatureRule signed, LocalDate on) {
        var citing = cast.citingFor(findings);
        var hazards = findings.stream().map(finding -> new SiteMeasuresContent.Hazard(finding.observation().description(),
                citing.apply(finding.observation().bases()), finding.observation().criterion())).toList();
        var decisions = IntStream.range(0, items.size()).boxed()
                .flatMap(at -> items.get(at).measures().stream().sorted().map(measure -> decision(at + 1, items.get(at), measure))).toList();
        var content = new SiteMeasuresContent(cast.party(visit), visit.day(), hazards, List.of(words.of("inspection.paper.measures-basis")), decisions,
                cast.marks(visit, signed.byOfficers()), party(visit, signed));
        return new Issue(DocumentKind.SITE_MEASURES, visit.number(), visit.agency(), content, on);
    }

    private String decision(int line, OrderedItem item, SiteMeasure measure) {
        return words.of("inspection.paper.decision", line, words.of("measure", measure), item.requirement() == null ? "" : item.requirement());
    }

    Issue territory(Visit visit, List<Finding> findings, SignatureRule signed, LocalDate on) {
        var citing = cast.citingFor(findings);
        var rows = findings.stream().map(finding -> new TerritoryHandoverContent.Row(item(finding), finding.observation().description(),
                citing.apply(finding.observation().legalBases()), citing.apply(finding.observation().standardBases()), cast.name(finding.author()),
                finding.ruling().responsible(), columns(finding.actions()))).toList();
        var content = new TerritoryHandoverContent(visit.where().enterpriseName(), visit.where().town() == null ? null : cast.unit(visit.where().town()),
                visit.where().place(), visit.day(), rows, cast.marks(visit, signed.byOfficers()), cast.marks(visit, signed.by(MemberRole.ESCORT)));
        return new Issue(DocumentKind.TERRITORY_HANDOVER, visit.number(), visit.agency(), content, on);
    }

    private String item(Finding finding) {
        return shape.inspectionItems(Set.of(finding.observation().inspectionItem())).stream().map(each -> each.name()).findFirst().orElse("");
    }

    private static Set<TerritoryHandoverContent.Disposition> columns(Set<Disposition> actions) {
        return actions.stream().map(each -> TerritoryHandoverContent.Disposition.valueOf(each.name())).collect(Collectors.toSet());
    }

    OrderedItem ordered(Finding finding, boolean withDeadline) {
        var ruling = finding.ruling();
        return new OrderedItem(finding.id(), finding.seq(), finding.observation().description(), cast.bases(finding.observation().bases()),
                ruling.requirement(), withDeadline ? ruling.deadline() : null, finding.majorHazard(), withDeadline ? Set.of() : ruling.measureSet());
    }

    private SignatureMark party(Visit visit, SignatureRule signed) {
        return signed.byParty() == null ? null : cast.mark(visit, signed.byParty());
    }
}
