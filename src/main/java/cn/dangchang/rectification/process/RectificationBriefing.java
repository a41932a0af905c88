package cn.dangchang.rectification.process;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the file, in the order in which an officer reads it. */
@Component
class RectificationBriefing {
    private final RectificationTexts texts;
    private final RectificationHistory history;

    RectificationBriefing(RectificationTexts texts, RectificationHistory history) {
        this.texts = texts;
        this.history = history;
    }

    Briefing of(RectificationFile file) {
        var sections = new ArrayList<Section>();
        sections.add(order(file));
        sections.add(items(file));
        sections.addAll(history.of(file));
        return new Briefing(sections.stream().filter(section -> !section.lines().isEmpty()).toList());
    }

    private Section order(RectificationFile file) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("party"), file.party().name()));
        lines.add(new Line(texts.of("site"), file.party().address()));
        var links = new ArrayList<Link>();
        for (var order : file.orders()) {
            lines.add(new Line(texts.of("order.round", order.round()), texts.of("order.line", order.number(), texts.day(order.on()))));
            links.add(new Link(order.number(), "/documents/" + order.document()));
        }
        if (file.stopOrder() != null) {
            lines.add(new Line(texts.of("stop-order"), file.stopOrder().stands() ? texts.of("stop-order.stands")
                    : texts.of("stop-order.lifted", texts.day(file.stopOrder().liftedOn()))));
        }
        links.add(new Link(texts.of("visit", file.visit().value()), "/cases/" + file.visit()));
        links.add(new Link(texts.of("open-page"), "/rectifications/" + file.number()));
        return new Section(texts.of("section.order"), lines, links);
    }

    private Section items(RectificationFile file) {
        List<Line> lines = file.items().stream().map(item -> new Line(texts.of("item.label", item.seq(), texts.of("item.state." + item.state())),
                texts.of("item.line", item.description(), texts.clause("item.requirement", item.requirement()), texts.day(item.deadline())))).toList();
        return new Section(texts.of("section.items"), lines, List.of());
    }
}
