package cn.dangchang.penalty.process;

import cn.dangchang.penalty.Fines.Fine;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.penalty.SummaryPenaltyFile.Charge;
import cn.dangchang.penalty.SummaryPenaltyFile.PartyFile;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the file, in the order in which an officer reads it. */
@Component
class SummaryBriefing {
    private final SummaryTexts texts;

    SummaryBriefing(SummaryTexts texts) {
        this.texts = texts;
    }

    Briefing of(SummaryPenaltyFile file, List<Fine> fines) {
        var sections = new ArrayList<Section>();
        sections.add(origin(file));
        file.parties().forEach(party -> sections.add(party(party)));
        sections.add(new Section(texts.of("section.payment"), fines.stream().map(this::fine).toList(), List.of()));
        sections.add(new Section(texts.of("section.after"), after(file), List.of()));
        return new Briefing(sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private Section origin(SummaryPenaltyFile file) {
        return new Section(texts.of("section.origin"), List.of(new Line(texts.of("enterprise"), file.enterpriseName()),
                new Line(texts.of("place"), file.place()), new Line(texts.of("findings"), texts.of("findings.count", file.findings().size()))),
                List.of(new Link(texts.of("visit", file.visit().value()), "/cases/" + file.visit()),
                        new Link(texts.of("open-page"), "/penalties/summary/" + file.number())));
    }

    private Section party(PartyFile each) {
        var lines = new ArrayList<Line>();
        if (each.heard() != null) {
            lines.add(new Line(texts.of("heard.on"), texts.day(each.heard().heardOn())));
            lines.add(new Line(texts.of("heard.facts"), each.heard().facts()));
            lines.add(new Line(texts.of("heard.statement"), each.heard().defended() ? each.heard().statement() : texts.of("heard.no-defence")));
            if (each.heard().defended()) {
                lines.add(new Line(texts.of("heard.answer"), each.heard().answer()));
            }
        }
        each.charges().forEach(charge -> lines.add(new Line(texts.of("charge"),
                texts.of("charge.line", charge.act(), sanction(charge), charge.punishedBy()))));
        var links = each.decision() == null ? List.<Link>of()
                : List.of(new Link(each.decision().number(), "/documents/" + each.decision().document()));
        return new Section(texts.of("section.party", each.party().name()), lines, links);
    }

    String sanction(Charge charge) {
        return charge.fine().signum() == 0 ? texts.of("sanction.warning") : charge.warning() ? texts.of("sanction.both", texts.yuan(charge.fine()))
                : texts.of("sanction.fine", texts.yuan(charge.fine()));
    }

    private Line fine(Fine fine) {
        var state = fine.settled() ? texts.of("fine.settled") : fine.daysLate() > 0
                ? texts.of("fine.late", fine.daysLate(), texts.yuan(fine.surcharge())) : texts.of("fine.until", texts.day(fine.due()));
        return new Line(fine.party(), texts.of("fine.line", texts.yuan(fine.yuan()), texts.yuan(fine.paid()), state));
    }

    private List<Line> after(SummaryPenaltyFile file) {
        var lines = new ArrayList<Line>();
        if (file.sparing() != null) {
            lines.add(new Line(texts.word(file.sparing().ground().key()), file.sparing().reason()));
        }
        if (file.filing() != null) {
            lines.add(new Line(texts.of("filed"), texts.day(file.filing().on())));
        }
        if (file.closing() != null) {
            lines.add(new Line(texts.of("closing.execution"), file.closing().execution()));
            if (file.closing().reviewOpinion() != null) {
                lines.add(new Line(texts.of("closing.review"), file.closing().reviewOpinion()));
            }
            if (file.closing().approvalOpinion() != null) {
                lines.add(new Line(texts.of("closing.approval"), file.closing().approvalOpinion()));
            }
        }
        return lines;
    }
}
