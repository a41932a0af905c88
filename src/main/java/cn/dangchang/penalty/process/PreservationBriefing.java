package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.InvestigationReading;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What is preserved or is to be, why, and until when. */
@Component
class PreservationBriefing {
    private final InvestigationReading reading;
    private final SummaryTexts texts;

    PreservationBriefing(InvestigationReading reading, SummaryTexts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    static String page(TaskFacts task) {
        return "/penalties/cases/" + task.matter() + "/investigation/preservations/" + task.subject();
    }

    Briefing of(TaskFacts task) {
        var kept = reading.preservation(UUID.fromString(task.subject()));
        var lines = new ArrayList<>(List.of(new Line(texts.of("preservation.state"), texts.word(kept.state().key())),
                new Line(texts.of("preservation.reason"), kept.reason()), new Line(texts.of("preservation.custody"), kept.custody())));
        if (kept.until() != null) {
            lines.add(new Line(texts.of("preservation.until"), texts.day(kept.until())));
        }
        if (kept.outcome() != null) {
            lines.add(new Line(texts.of("preservation.outcome"), texts.of("preservation.outcome-line", texts.word(kept.outcome().key()), kept.outcomeWords())));
        }
        kept.rulings().stream().filter(each -> each.opinion() != null && !each.opinion().isBlank())
                .forEach(each -> lines.add(new Line(texts.of("preservation.opinion"), each.opinion())));
        var links = new ArrayList<>(List.of(new Link(texts.of("preservation.open"), page(task))));
        kept.papers().forEach(each -> links.add(new Link(each.number(), "/documents/" + each.id())));
        return new Briefing(List.of(new Section(texts.of("preservation"), lines, links), new Section(texts.of("preservation.things"), things(kept.things()),
                List.of())));
    }

    private List<Line> things(List<Thing> things) {
        return IntStream.range(0, things.size()).mapToObj(at -> new Line(texts.of("preservation.thing", at + 1),
                texts.of("preservation.thing-line", things.get(at).name(), text(things.get(at).specification()), things.get(at).quantity(), text(things.get(at).unit()))))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
