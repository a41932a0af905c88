package cn.dangchang.documents.process;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.domain.ServiceRow;
import cn.dangchang.documents.domain.Serving;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Line;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Link;
import cn.dangchang.worklist.spi.TaskSubject.Briefing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is served to whom, and what was tried. */
@Component
class ServiceBriefing {
    private final Serving serving;
    private final Documents documents;
    private final MessageSource messages;

    ServiceBriefing(Serving serving, Documents documents, MessageSource messages) {
        this.serving = serving;
        this.documents = documents;
        this.messages = messages;
    }

    ServiceRow row(MatterNumber service) {
        return serving.row(service);
    }

    IssuedDocument document(MatterNumber service) {
        return documents.find(row(service).document()).orElseThrow();
    }

    Briefing of(MatterNumber service) {
        var row = row(service);
        var document = document(service);
        var lines = new ArrayList<Line>();
        lines.add(new Line(say("document"), document.title()));
        lines.add(new Line(say("number"), document.number() == null ? "—" : document.number()));
        lines.add(new Line(say("recipient"), row.recipient()));
        lines.add(new Line(say("address"), row.address() == null ? "—" : row.address()));
        if (row.method() != null) {
            lines.add(new Line(say("method"), messages.getMessage(row.method().key(), null, Locale.SIMPLIFIED_CHINESE)));
        }
        if (row.announcedOn() != null) {
            lines.add(new Line(say("announced-on"), row.announcedOn().toString()));
        }
        if (row.served()) {
            lines.add(new Line(say("served-on"), row.servedOn().toString()));
        }
        var sections = new ArrayList<Section>();
        sections.add(new Section(say("facts"), lines, List.of(new Link(document.title(), "/documents/" + document.id()),
                new Link(document.matter().value(), "/cases/" + document.matter()))));
        var attempts = serving.attempts(service);
        if (!attempts.isEmpty()) {
            sections.add(new Section(say("attempts"), attempts.stream().map(each -> new Line(say("attempt"), each)).toList(), List.of()));
        }
        return new Briefing(sections);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("documents.service." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
