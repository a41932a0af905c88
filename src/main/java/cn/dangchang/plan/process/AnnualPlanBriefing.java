package cn.dangchang.plan.process;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlanView.Version;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a leader or planner has to read of a plan before acting. */
@Component
class AnnualPlanBriefing {
    private final AnnualPlanTexts texts;

    AnnualPlanBriefing(AnnualPlanTexts texts) {
        this.texts = texts;
    }

    Briefing of(AnnualPlanView plan) {
        var version = plan.current();
        var sections = new ArrayList<Section>();
        sections.add(figures(plan, version));
        if (version.change() != null) {
            sections.add(change(version));
        }
        if (version.approval() != null || version.filing() != null) {
            sections.add(approval(version));
        }
        return new Briefing(sections);
    }

    private Section figures(AnnualPlanView plan, Version version) {
        var lines = new ArrayList<Line>();
        var shares = version.shares();
        var frame = version.frame();
        lines.add(new Line(texts.of("version"), texts.of("version.no", version.no(), texts.of("state." + version.state()))));
        lines.add(new Line(texts.of("total"), texts.of("total.line", shares.total(), shares.determined(), shares.determinedShare()
                .toPlainString(),
                shares.random(), shares.randomShare().toPlainString())));
        lines.add(new Line(texts.of("base"), frame.baseFigures().isEmpty() ? "" : texts.of("base.line", frame.baseTotal(), frame.baseFigures().stream()
                .map(AnnualPlanBriefing::figure)
                .collect(Collectors.joining("、")))));
        if (frame.workload() != null) {
            lines.add(new Line(texts.of("workload"), texts.of("workload.line", frame.workload().supervisionDays(), frame.workload()
                    .visitsPossible())));
        }
        lines.add(new Line(texts.of("key-months"), frame.keyMonths().stream().map(month -> texts.of("month", month))
                .collect(Collectors.joining("、"))));
        if (version.note() != null) {
            lines.add(new Line(texts.of("note"), version.note()));
        }
        return new Section(texts.of("section.figures"), lines, List.of(new Link(texts.of("open-page"), "/plans/" + plan.number()),
                new Link(texts.of("open-coverage"), "/plans/" + plan.number() + "/coverage")));
    }

    private static String figure(BaseFigure figure) {
        return figure.category() + " " + figure.count();
    }

    private Section change(Version version) {
        var change = version.change();
        return new Section(texts.of("section.change"), List.of(new Line(texts.of("change.reason"), change.reason()),
                new Line(texts.of("change.decided-on"), texts.day(change.decidedOn())),
                new Line(texts.of("change.counts"), texts.of("change.counts.line", change.countBefore(), change.countAfter())),
                new Line(texts.of("change.degree"), texts.of("change.degree." + change.degree())),
                new Line(texts.of("change.basis"), change.basis())),
                version.paper() == null ? List.of() : List.of(new Link(texts.of("paper"), "/documents/" + version.paper())));
    }

    private Section approval(Version version) {
        var lines = new ArrayList<Line>();
        if (version.approval() != null) {
            lines.add(new Line(texts.of("government"), version.approval().government()));
            lines.add(new Line(texts.of("document-number"), version.approval().documentNumber()));
            lines.add(new Line(texts.of("approved-on"), texts.day(version.approval().approvedOn())));
        }
        if (version.filing() != null) {
            lines.add(new Line(texts.of("filed-with"), version.filing().filedWith()));
            lines.add(new Line(texts.of("filed-on"), texts.day(version.filing().filedOn())));
        }
        return new Section(texts.of("section.approval"), lines, List.of());
    }
}
