package cn.dangchang.plan.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.Teams;
import cn.dangchang.plan.TipOffs.TipOff;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was reported, without who reported it. */
@Component
class TipOffBriefing {
    private final Teams teams;
    private final ReferenceLists lists;
    private final MessageSource messages;

    TipOffBriefing(Teams teams, ReferenceLists lists, MessageSource messages) {
        this.teams = teams;
        this.lists = lists;
        this.messages = messages;
    }

    Briefing of(TipOff tipOff) {
        var report = tipOff.report();
        var lines = new ArrayList<Line>();
        lines.add(line("received", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeClock.ZONE).format(tipOff.receivedAt())));
        lines.add(line("channel", say("channel." + report.channel())));
        lines.add(line("source", say("source." + report.source())));
        lines.add(line("informant", say(tipOff.anonymous() ? "anonymous" : "named")));
        lines.add(line("object", tipOff.enterpriseName()));
        if (report.sector() != null) {
            lines.add(line("sector", lists.sectors().stream().filter(each -> each.code().equals(report.sector())).map(ReferenceLists.Entry::name).findFirst()
                    .orElse(report.sector())));
        }
        lines.add(line("content", report.content()));
        if (report.fatality()) {
            lines.add(line("fatality", say("fatality.yes")));
        }
        lines.add(line("team", teams.find(report.team()).map(Teams.Team::name).orElse(report.team())));
        return new Briefing(List.of(new Section(say("facts"), lines, List.of(new Link(say("page"), "/tip-offs/" + tipOff.number()))),
                new Section(say("outcome"), outcome(tipOff), tipOff.visits().stream().map(visit -> new Link(visit.value(), "/cases/" + visit)).toList())));
    }

    private List<Line> outcome(TipOff tipOff) {
        var lines = new ArrayList<Line>();
        lines.add(line("stage", messages.getMessage(tipOff.stage().key(), null, Locale.SIMPLIFIED_CHINESE)));
        if (tipOff.result() != null) {
            lines.add(line("result", messages.getMessage(tipOff.result().key(), null, Locale.SIMPLIFIED_CHINESE)));
        }
        if (tipOff.authority() != null) {
            lines.add(line("authority", tipOff.authority()));
        }
        if (tipOff.opinion() != null) {
            lines.add(line("opinion", tipOff.opinion()));
        }
        if (tipOff.repliedOn() != null) {
            lines.add(line("replied-on", tipOff.repliedOn().toString()));
        }
        if (tipOff.reply() != null) {
            lines.add(line("reply", tipOff.reply()));
        }
        if (tipOff.reward() != null) {
            lines.add(line("reward", say("reward.yuan", tipOff.reward().yuan().toPlainString())));
        }
        return lines;
    }

    private Line line(String key, String value) {
        return new Line(say(key), value);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("plan.tip-off." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
