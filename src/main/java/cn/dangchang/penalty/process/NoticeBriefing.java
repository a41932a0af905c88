package cn.dangchang.penalty.process;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.hearing.HearingFile;
import cn.dangchang.penalty.domain.hearing.HearingReading;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one party was told, stated and asked for, in the order in which an officer reads it. */
@Component
class NoticeBriefing {
    private final NoticeReading notices;
    private final HearingReading hearings;
    private final SummaryTexts texts;

    NoticeBriefing(NoticeReading notices, HearingReading hearings, SummaryTexts texts) {
        this.notices = notices;
        this.hearings = hearings;
        this.texts = texts;
    }

    String party(PenaltyCaseFile file, int party) {
        return file.parties().stream().filter(each -> each.seq() == party).map(each -> each.particulars().name()).findFirst().orElse("");
    }

    Optional<HearingFile> hearing(MatterNumber number, int party) {
        return hearings.find(notices.current(number, party));
    }

    Briefing of(PenaltyCaseFile file, int party) {
        var notice = notices.current(file.number(), party);
        var sections = new ArrayList<Section>();
        sections.add(new Section(texts.of("section.origin"), List.of(new Line(texts.of("party"), party(file, party)),
                new Line(texts.of("case.cause"), file.filing() == null ? "" : file.filing().cause())), List.of(
                        new Link(texts.of("case.open-page"), "/penalties/cases/" + file.number() + "/notices"))));
        notices.penalty(notice).ifPresent(penalty -> sections.add(new Section(texts.of("notice.intended"), penalty.weights().stream()
                .map(each -> new Line(each.act(), each.othersText() == null ? texts.yuan(each.fine()) : each.fine().signum() == 0 ? each.othersText()
                        : texts.of("notice.both", each.othersText(), texts.yuan(each.fine())))).toList(), List.of())));
        if (notice.served()) {
            sections.add(rights(notice));
        }
        notice.statements().forEach(each -> sections.add(new Section(texts.of("notice.statement-of", each.speaker()), List.of(
                new Line(texts.day(each.at().toLocalDate()), each.text())), each.document() == null ? List.of()
                : List.of(new Link(texts.of("notice.record"), "/documents/" + each.document())))));
        hearing(file.number(), party).map(this::hearing).ifPresent(sections::add);
        return new Briefing(sections);
    }

    private Section rights(NoticeFile notice) {
        var lines = new ArrayList<>(List.of(new Line(texts.of("notice.served-on"), texts.day(notice.told().servedOn())),
                new Line(texts.of("notice.defence-until"), texts.day(notice.told().defenceUntil()))));
        if (notice.hearingOffered()) {
            lines.add(new Line(texts.of("notice.hearing-until"), texts.day(notice.told().hearingUntil())));
            lines.add(new Line(texts.of("notice.hearing-asked"), notice.hearingStands() ? texts.day(notice.request().askedOn()) : texts.of("none")));
        }
        if (notice.waivedOn() != null) {
            lines.add(new Line(texts.of("notice.waived"), texts.day(notice.waivedOn())));
        }
        return new Section(texts.of("notice.rights"), lines, List.of(new Link(notice.told().documentNumber(), "/documents/" + notice.told().document())));
    }

    private Section hearing(HearingFile hearing) {
        var lines = new ArrayList<Line>();
        hearing.days().forEach(each -> lines.add(new Line(texts.of("formal-hearing.day"), texts.of("formal-hearing.day.line", texts.day(each.at().toLocalDate()), each.place(),
                each.outcome() == null ? "" : texts.word(each.key())))));
        if (hearing.report() != null) {
            lines.add(new Line(texts.of("formal-hearing.summary"), hearing.report().summary()));
            lines.add(new Line(texts.of("formal-hearing.opinion"), hearing.report().opinion()));
        }
        var day = hearing.last();
        return new Section(texts.of("formal-hearing"), lines, day == null || day.record() == null ? List.of()
                : List.of(new Link(texts.of("formal-hearing.record"), "/documents/" + day.record())));
    }
}
