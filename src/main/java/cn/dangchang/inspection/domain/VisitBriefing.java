package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Documents;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.HandoverReceipts.Receipt;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case at a glance: where, who, what was found, what was decided, what follows, and the papers. */
@Service
@Transactional(readOnly = true)
public class VisitBriefing {
    private final VisitDesk desk;
    private final VisitViews views;
    private final Documents documents;
    private final PlanShape shape;
    private final PaperWords words;

    VisitBriefing(VisitDesk desk, VisitViews views, Documents documents, PlanShape shape, PaperWords words) {
        this.desk = desk;
        this.views = views;
        this.documents = documents;
        this.shape = shape;
        this.words = words;
    }

    public Briefing of(MatterNumber number) {
        var visit = desk.unscoped(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var view = views.of(visit);
        var sections = new ArrayList<Section>();
        sections.add(where(visit));
        sections.add(plan(visit, view));
        sections.add(onSite(visit));
        sections.add(findings(view));
        sections.add(followUps(view));
        sections.add(papers(visit));
        sections.removeIf(section -> section.lines().isEmpty() && section.links().isEmpty());
        return new Briefing(sections);
    }

    private Section where(Visit visit) {
        var lines = new ArrayList<Line>();
        add(lines, "enterprise", visit.where().enterpriseName());
        add(lines, "site", visit.where().siteName());
        add(lines, "place", visit.where().place());
        add(lines, "basis", words.basis(visit.occasion().basis()));
        add(lines, "basis-reason", visit.occasion().basisReason());
        add(lines, "campaign", visit.occasion().campaign());
        add(lines, "superior-basis", visit.occasion().crossAreaBasis());
        add(lines, "urgent", visit.occasion().urgentReason());
        return section("where", lines, List.of(new Link(words.of("inspection.brief.case"), "/cases/" + visit.number())));
    }

    private Section plan(Visit visit, VisitView view) {
        var lines = new ArrayList<Line>();
        add(lines, "visit-on", DateTimeFormatter.ofPattern(words.of("common.date")).format(visit.plan().visitOn()));
        add(lines, "purpose", visit.plan().purpose());
        view.members().forEach(member -> lines.add(new Line(words.of("member", member.role()),
                member.certificate() == null ? member.name() : words.of("inspection.brief.with-certificate", member.name(), member.certificate()))));
        view.departments().forEach(each -> lines.add(new Line(words.of("inspection.brief.department", each.department().name()),
                String.join("、", each.department().officers().stream().map(officer -> officer.name() + "（" + officer.certificate() + "）").toList()))));
        add(lines, "route", visit.plan().route());
        add(lines, "division-of-work", visit.plan().divisionOfWork());
        add(lines, "items", String.join("；\n", shape.inspectionItems(visit.scope()).stream().map(each -> each.code() + " " + each.name()).toList()));
        add(lines, "review", visit.review() == null ? null : visit.review().opinion());
        add(lines, "approval", visit.approval() == null ? null : visit.approval().opinion());
        add(lines, "late-denied", visit.lateApprovalDenied() ? words.of("inspection.brief.late-denied.words") : null);
        var assessed = visit.told() == null ? List.<Link>of() : view.members().stream().filter(member -> member.role() == MemberRole.EXPERT)
                .map(member -> new Link(words.of("inspection.brief.assess-expert", member.name()), "/registry/experts/" + member.person())).toList();
        return section("plan", lines, assessed);
    }

    private Section onSite(Visit visit) {
        var lines = new ArrayList<Line>();
        visit.days().forEach(day -> lines.add(new Line(minute(day.at()), words.of("entry", day.outcome())
                + (day.note() == null ? "" : " " + day.note()))));
        if (visit.told() != null) {
            lines.add(new Line(words.of("inspection.brief.fed-back"), words.of(Boolean.TRUE.equals(visit.told().refused())
                    ? "inspection.brief.party-refused" : "inspection.brief.party-signed", minute(visit.told().at()), visit.told().receivedBy())));
        }
        return section("on-site", lines, List.of());
    }

    private Section findings(VisitView view) {
        var lines = view.findings().stream().map(finding -> new Line(words.of("inspection.brief.finding", finding.seq(), finding.authorName()),
                words.of(finding.majorHazard() ? "inspection.brief.major" : "inspection.brief.found", finding.description(), finding.bases(),
                        finding.decided() == null ? "" : words.list("disposition", finding.decided().actions())))).toList();
        return section("findings", lines, List.of());
    }

    private Section followUps(VisitView view) {
        var lines = view.followUps().stream().map(each -> new Line(words.of("follow-up", each.kind()),
                words.of("follow-up-state", each.state()) + (each.target() == null ? "" : " " + each.target())
                        + (each.toWhom() == null || each.kind() != FollowUpKind.TRANSFER ? "" : " " + each.toWhom()) + receipt(each.receipt()))).toList();
        return section("follow-ups", lines, List.of());
    }

    private String receipt(Receipt receipt) {
        return receipt == null ? "" : " " + words.of("inspection.brief.receipt", receipt.receivedBy(),
                DateTimeFormatter.ofPattern(words.of("common.date")).format(receipt.on()), receipt.number() == null ? "" : receipt.number());
    }

    private Section papers(Visit visit) {
        var links = documents.of(visit.number()).stream().filter(each -> each.isFor(desk.actor().agency()))
                .map(each -> new Link(each.title() + (each.number() == null ? "" : " " + each.number()), "/documents/" + each.id())).toList();
        return section("papers", List.of(), links);
    }

    private Section section(String name, List<Line> lines, List<Link> links) {
        return new Section(words.of("inspection.brief.section." + name), lines, links);
    }

    private void add(List<Line> lines, String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.of("inspection.brief." + name), value));
        }
    }

    private String minute(Instant at) {
        return DateTimeFormatter.ofPattern(words.of("common.datetime")).withZone(OfficeClock.ZONE).format(at);
    }
}
