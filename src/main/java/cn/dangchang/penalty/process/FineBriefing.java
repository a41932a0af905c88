package cn.dangchang.penalty.process;

import cn.dangchang.penalty.Fines.Fine;
import cn.dangchang.penalty.Fines.Step;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fine and what was done about it, in the order in which it was done. */
@Component
class FineBriefing {
    private final SummaryTexts texts;

    FineBriefing(SummaryTexts texts) {
        this.texts = texts;
    }

    Briefing of(Fine fine, String page) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.of("section.fine"), List.of(new Line(texts.of("party"), fine.party()), new Line(texts.of("fine"), texts.yuan(fine.yuan())),
                new Line(texts.of("fine.due"), texts.day(fine.due())), new Line(texts.of("fine.paid"), texts.yuan(fine.paid())),
                new Line(texts.of("fine.open"), texts.yuan(fine.open())),
                new Line(texts.of("surcharge"), texts.of("fine.late", fine.daysLate(), texts.yuan(fine.surcharge())))),
                List.of(new Link(fine.documentNumber(), "/documents/" + fine.document()), new Link(texts.of("open-fine"), page))));
        fine.execution().steps().forEach(step -> sections.add(section(step)));
        return new Briefing(sections);
    }

    private Section section(Step step) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("step.state"), texts.word(step.stateKey())));
        add(lines, "step.ground", step.ground() == null ? null : texts.word(step.ground()));
        add(lines, "step.yuan", step.yuan() == null ? null : texts.yuan(step.yuan()));
        add(lines, step.kind().endsWith("surcharge") ? "step.counted" : "step.until", step.until() == null ? null : texts.day(step.until()));
        add(lines, step.kind() + ".reason", step.reason());
        add(lines, step.kind() + ".answer", step.answer());
        step.parts().forEach(part -> lines.add(new Line(texts.of("deferral.seq", part.seq()), texts.of("deferral.line", texts.day(part.due()), texts.yuan(part.yuan())))));
        add(lines, "step.paper", step.paper());
        add(lines, "step.review", step.reviewOpinion());
        add(lines, "step.decision", step.decisionOpinion());
        add(lines, "step.served", step.servedOn() == null ? null : texts.day(step.servedOn()));
        var links = step.document() == null ? List.<Link>of() : List.of(new Link(step.documentNumber(), "/documents/" + step.document()));
        return new Section(texts.word(step.kind()), lines, links);
    }

    private void add(List<Line> lines, String label, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(label.startsWith("penalty.") ? texts.word(label) : texts.of(label), value));
        }
    }
}
