package cn.dangchang.rectification.process;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What followed the order: reports, reviews, extensions, escalations, resumptions, reminders. */
@Component
class RectificationHistory {
    private final RectificationTexts texts;

    RectificationHistory(RectificationTexts texts) {
        this.texts = texts;
    }

    List<Section> of(RectificationFile file) {
        return List.of(
                section("reports", file.reports().stream().map(each -> line(texts.day(each.on()), each.reportedBy() + "：" + each.statement())).toList()),
                reviews(file),
                section("extensions", file.extensions().stream().map(this::extension).toList()),
                section("escalations", file.escalations().stream().map(this::escalation).toList()),
                section("resumptions", file.resumptions().stream().map(this::resumption).toList()),
                section("reminders", file.reminders().stream().map(each -> line(texts.of("reminder." + each.kind()), texts.day(each.due()))).toList()));
    }

    private Section reviews(RectificationFile file) {
        var done = file.reviews().stream().filter(RectificationFile.Review::complete).toList();
        return new Section(texts.of("section.reviews"), done.stream().map(review -> line(texts.day(review.on()), review.results().stream()
                .map(result -> texts.of(result.passed() ? "result.passed" : "result.failed", result.seq())).collect(Collectors.joining("，"))))
                .toList(), done.stream().map(review -> new Link(review.opinionNumber(), "/documents/" + review.opinion())).toList());
    }

    private Line extension(RectificationFile.Extension each) {
        return line(texts.of("extension.asked", texts.day(each.askedOn()), texts.day(each.askedUntil())), each.ground() + " · "
                + (Boolean.TRUE.equals(each.granted()) ? texts.of("extension.granted-until", texts.day(each.newDeadline()))
                : texts.choice(each.granted(), "extension.granted", "extension.refused", "extension.undecided")));
    }

    private Line escalation(RectificationFile.Escalation each) {
        var proposed = each.proposed().isEmpty() ? texts.of("measure.none")
                : each.proposed().stream().map(measure -> texts.of("measure." + measure)).distinct().collect(Collectors.joining("、"));
        var decided = each.measure() == null ? texts.of("escalation.undecided")
                : texts.of(each.handedOver() ? "escalation.handed-over" : "escalation.decided", texts.of("measure." + each.measure()));
        return line(texts.of("escalation.proposed", proposed), decided + (each.bases().isEmpty() ? "" : "（" + String.join("；", each.bases()) + "）"));
    }

    private Line resumption(RectificationFile.Resumption each) {
        var state = each.passed() == null ? "resumption.under-review" : !each.passed() ? "resumption.not-passed"
                : each.approved() == null ? "resumption.awaits-approval" : each.approved() ? "resumption.approved" : "resumption.refused";
        return line(texts.of("resumption.asked", texts.day(each.askedOn())), texts.of(state));
    }

    private Section section(String name, List<Line> lines) {
        return new Section(texts.of("section." + name), lines, List.of());
    }

    private static Line line(String label, String value) {
        return new Line(label, value);
    }
}
