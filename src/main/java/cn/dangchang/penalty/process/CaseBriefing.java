package cn.dangchang.penalty.process;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.InvestigationFile.Act;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.decision.DecisionReading;
import cn.dangchang.penalty.domain.investigation.InvestigationReading;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the file of a case, in the order in which an officer reads it. */
@Component
class CaseBriefing {
    private final SummaryTexts texts;
    private final People people;
    private final InvestigationReading investigation;
    private final DecisionReading decisions;

    CaseBriefing(SummaryTexts texts, People people, InvestigationReading investigation, DecisionReading decisions) {
        this.texts = texts;
        this.people = people;
        this.investigation = investigation;
        this.decisions = decisions;
    }

    List<String> officers(PenaltyCaseFile file) {
        return file.officers().stream().flatMap(officer -> people.find(officer).stream()).map(Person::name).toList();
    }

    Briefing of(PenaltyCaseFile file) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.of("section.origin"), List.of(new Line(texts.of("case.source"), texts.word(file.source().key()) + " " + file.reference()),
                new Line(texts.of("enterprise"), file.subject()), new Line(texts.of("case.officers"), names(file.officers()))), links(file)));
        sections.add(new Section(texts.of("parties"), file.parties().stream().map(each -> new Line(texts.word(each.kind().key()), each.particulars().name()))
                .toList(), List.of()));
        sections.add(new Section(texts.of("case.facts"), file.facts().stream().map(each -> new Line(texts.of("case.fact", each.seq()), each.text())).toList(),
                List.of()));
        if (file.filing() != null) {
            sections.add(filing(file.filing()));
        }
        sections.add(acts(investigation.recorded(file.number())));
        if (file.conclusion() != null) {
            sections.add(conclusion(file.conclusion()));
        }
        var decided = decisions.inBrief(file);
        sections.add(new Section(texts.of("case.decision.decided"), decided.stream().map(each -> new Line(each.party(), each.imposed())).toList(),
                decided.stream().filter(each -> each.document() != null).map(each -> new Link(each.documentNumber(), "/documents/" + each.document())).toList()));
        if (file.closing() != null) {
            sections.add(closing(file.closing()));
        }
        return new Briefing(sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private static List<Link> links(PenaltyCaseFile file, Link open) {
        return file.visit() == null ? List.of(open) : List.of(new Link(file.visit().value(), "/cases/" + file.visit()), open);
    }

    private List<Link> links(PenaltyCaseFile file) {
        return links(file, new Link(texts.of("case.open-page"), "/penalties/cases/" + file.number()));
    }

    private Section filing(PenaltyCaseFile.Filing filing) {
        var lines = new ArrayList<>(List.of(new Line(texts.of("case.name"), filing.name()), new Line(texts.of("case.cause"), filing.cause()),
                new Line(texts.of("case.summary"), filing.summary()), new Line(texts.of("case.opinion"), filing.opinion())));
        opinion(lines, "case.review-opinion", filing.reviewOpinion());
        opinion(lines, "case.approval-opinion", filing.approvalOpinion());
        opinion(lines, "case.answer", filing.answer());
        return new Section(texts.of("case.filing"), lines, filing.document() == null ? List.of()
                : List.of(new Link(filing.documentNumber(), "/documents/" + filing.document())));
    }

    private Section acts(List<Act> acts) {
        return new Section(texts.of("acts"), acts.stream().map(each -> new Line(title(each), texts.of("act.line", each.who(), each.place()))).toList(),
                acts.stream().filter(Act::signed).map(each -> new Link(title(each), "/documents/" + each.document())).toList());
    }

    private String title(Act act) {
        return texts.of("act.title", texts.word(act.kind().key()), act.seq());
    }

    private Section conclusion(PenaltyCaseFile.Conclusion conclusion) {
        var lines = new ArrayList<>(List.of(new Line(texts.of("case.ground"), texts.word(conclusion.ground().key())),
                new Line(texts.of("case.reason"), conclusion.reason())));
        opinion(lines, "case.correction", conclusion.correction());
        opinion(lines, "case.approval-opinion", conclusion.opinion());
        return new Section(texts.of("case.conclusion"), lines, List.of());
    }

    private Section closing(PenaltyCaseFile.Closing closing) {
        var lines = new ArrayList<>(List.of(new Line(texts.of("closing.execution"), closing.execution())));
        opinion(lines, "closing.review", closing.reviewOpinion());
        opinion(lines, "closing.approval", closing.approvalOpinion());
        return new Section(texts.of("case.closing"), lines, closing.document() == null ? List.of()
                : List.of(new Link(closing.documentNumber(), "/documents/" + closing.document())));
    }

    private void opinion(List<Line> lines, String key, String words) {
        if (words != null && !words.isBlank()) {
            lines.add(new Line(texts.of(key), words));
        }
    }

    private String names(List<PersonId> some) {
        return some.stream().map(each -> people.find(each).map(Person::name).orElse(each.value())).collect(Collectors.joining("、"));
    }
}
