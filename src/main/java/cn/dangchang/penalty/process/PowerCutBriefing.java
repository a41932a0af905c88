package cn.dangchang.penalty.process;

import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the file of a stop of supply, in the order in which it is read before a decision. */
@Component
class PowerCutBriefing {
    private final SummaryTexts texts;
    private final People people;

    PowerCutBriefing(SummaryTexts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    Briefing of(PowerCutFile file) {
        var sections = new ArrayList<Section>();
        sections.add(asked(file));
        sections.add(new Section(texts.of("coercion.rulings"), file.rulings().stream().map(this::ruling).toList(), List.of()));
        sections.add(new Section(texts.of("power-cut.course"), course(file), List.of()));
        return new Briefing(sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private Section asked(PowerCutFile file) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("enterprise"), file.enterpriseName()));
        lines.add(new Line(texts.of("power-cut.order"), texts.of("power-cut.order-line", file.order().orderNumber(), texts.day(file.order().orderedOn()),
                file.order().measures())));
        lines.add(new Line(texts.of("power-cut.supply"), texts.word(file.wanted().supply().key())));
        lines.add(new Line(texts.of("power-cut.supplier"), file.wanted().supplier()));
        add(lines, "power-cut.disobeyed", file.wanted().disobeyed());
        add(lines, "power-cut.danger", file.wanted().danger());
        add(lines, "power-cut.safeguard", file.wanted().safeguard());
        add(lines, "power-cut.emergency", file.wanted().emergencyReason());
        return new Section(texts.of("coercion.application"), lines, List.of(new Link(texts.of(file.ofCase() ? "coercion.case-link" : "visit", file.source().value()), "/cases/" + file.source()),
                new Link(texts.of("power-cut.open-page"), "/penalties/power-cuts/" + file.number())));
    }

    private Line ruling(Ruling each) {
        var words = texts.of("coercion.outcome." + each.outcome()) + (each.words() == null ? "" : texts.of("coercion.colon") + each.words());
        return new Line(texts.of("power-cut.step." + each.step()), texts.of("coercion.ruling-line", words,
                people.find(new PersonId(each.by())).map(People.Person::name).orElse(each.by())));
    }

    private List<Line> course(PowerCutFile file) {
        var lines = new ArrayList<Line>();
        if (file.notice() != null) {
            add(lines, "power-cut.told", minute(file.notice().toldAt()));
            add(lines, "power-cut.planned", minute(file.notice().plannedAt()));
        }
        if (file.cut() != null) {
            add(lines, "power-cut.cut-at", minute(file.cut().cutAt()));
        }
        if (file.compliance() != null) {
            add(lines, "power-cut.complied", file.compliance().complied());
        }
        if (file.restoredAt() != null) {
            add(lines, "power-cut.restored-at", minute(file.restoredAt()));
        }
        return lines;
    }

    private void add(List<Line> lines, String label, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(texts.of(label), value));
        }
    }

    private String minute(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(texts.word("common.datetime")).format(at);
    }
}
