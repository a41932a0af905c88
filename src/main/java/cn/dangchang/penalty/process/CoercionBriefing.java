package cn.dangchang.penalty.process;

import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands in the file of a sealing or seizure, in the order in which it is read before a decision. */
@Component
class CoercionBriefing {
    private final SummaryTexts texts;
    private final People people;

    CoercionBriefing(SummaryTexts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    Briefing of(CoercionFile file) {
        var sections = new ArrayList<Section>();
        sections.add(asked(file));
        sections.add(new Section(texts.of("coercion.things"), file.things().stream().map(this::thing).toList(), List.of()));
        sections.add(new Section(texts.of("coercion.rulings"), file.rulings().stream().map(this::ruling).toList(), List.of()));
        sections.add(new Section(texts.of("coercion.holding"), held(file), List.of()));
        return new Briefing(sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private Section asked(CoercionFile file) {
        var asked = file.asked();
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("enterprise"), file.enterpriseName()));
        lines.add(new Line(texts.of("coercion.cause"), texts.word(asked.cause().key())));
        lines.add(new Line(texts.of("coercion.problem"), asked.problem()));
        if (asked.reason() != null) {
            lines.add(new Line(texts.of("coercion.reason"), asked.reason()));
            lines.add(new Line(texts.of("coercion.term"), texts.of("coercion.days", asked.days())));
            lines.add(new Line(texts.of("coercion.custody"), asked.custody()));
        }
        if (Boolean.TRUE.equals(asked.urgent())) {
            lines.add(new Line(texts.of("coercion.urgency"), asked.urgencyReason()));
        }
        lines.add(new Line(texts.of("coercion.asked-by"), asked.askedBy().stream().map(this::name).collect(Collectors.joining(texts.of("coercion.and")))));
        return new Section(texts.of("coercion.application"), lines, List.of(new Link(texts.of(file.ofCase() ? "coercion.case-link" : "visit", file.source().value()), "/cases/" + file.source()),
                new Link(texts.of("coercion.open-page"), "/penalties/coercion/" + file.number())));
    }

    private Line thing(SeizedThing each) {
        return new Line(texts.word(each.means().key()), texts.of("coercion.thing-line", each.name(), each.specification(),
                each.quantity().stripTrailingZeros().toPlainString(), each.unit(), each.place()));
    }

    private Line ruling(CoercionFile.Ruling each) {
        var words = texts.of("coercion.outcome." + each.outcome()) + (each.words() == null ? "" : texts.of("coercion.colon") + each.words());
        return new Line(texts.of("coercion.step." + each.step()), texts.of("coercion.ruling-line", words, name(each.by())));
    }

    private List<Line> held(CoercionFile file) {
        var lines = new ArrayList<Line>();
        if (file.seized()) {
            lines.add(new Line(texts.of("coercion.held-from"), texts.day(file.act().heldFrom())));
        }
        if (file.inForce()) {
            lines.add(new Line(texts.of("coercion.held-until"), file.until() == null ? texts.of("coercion.examined-now") : texts.day(file.until())));
        }
        if (file.extension() != null) {
            lines.add(new Line(texts.of("coercion.extension"), texts.of("coercion.extension-line", file.extension().extensionDays(),
                    file.extension().extensionReason())));
        }
        file.examinations().forEach(each -> lines.add(new Line(texts.of("coercion.examination"), texts.of("coercion.examination-line", each.examined(),
                each.institution(), texts.day(each.examinedFrom()), texts.day(each.lastDay()),
                each.result() == null ? "" : each.result()))));
        if (file.disposal() != null) {
            lines.add(new Line(texts.of("coercion.disposal"), disposal(file)));
        }
        return lines;
    }

    private String disposal(CoercionFile file) {
        var disposal = file.disposal();
        var kind = texts.of("coercion.disposal-kind." + disposal.kind());
        var reason = disposal.releaseReason() == null ? disposal.disposalBasis() : texts.word(disposal.releaseReason().key());
        return texts.of("coercion.disposal-line", kind, reason, disposal.disposalWords() == null ? "" : disposal.disposalWords());
    }

    private String name(String person) {
        return people.find(new PersonId(person)).map(People.Person::name).orElse(person);
    }
}
