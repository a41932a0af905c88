package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DiscussionRecordContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DiscussionRecordForm implements DocumentForm<DiscussionRecordContent> {
    private static final float CONCLUSION = 72;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.DISCUSSION_RECORD);
    }

    @Override
    public Class<DiscussionRecordContent> content() {
        return DiscussionRecordContent.class;
    }

    @Override
    public void compose(DiscussionRecordContent record, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var attendees = record.present().stream().map(each -> words.text("attendee", Map.of("name", each.name(), "position", each.position())))
                .collect(Collectors.joining(words.say("and")));
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("name"), Cell.of(record.name()).across(3))
                .row(paper.label("draft"), Cell.of(record.draft()).across(3))
                .row(paper.label("when"), Cell.of(words.text("until", Map.of("from", words.minute(record.from()), "until", words.minute(record.until()))))
                        .across(3))
                .row(paper.label("place"), Cell.of(record.place()), paper.label("chair"), Cell.of(record.chair()))
                .row(paper.label("reporter"), Cell.of(record.reporter()), paper.label("recorder"), Cell.of(record.recorder()))
                .row(paper.label("present"), Cell.of(attendees).across(3)));
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(44, paper.label("proposed"), Cell.of(String.join("\n", record.proposed())))
                .row(72, paper.label("discussion"), Cell.of(record.discussion())));
        var marks = paper.places("signed", record.signedByAll(), record.present().size());
        paper.sheet.keep(CONCLUSION + paper.sheet.tall(marks))
                .table(new Grid(10.5f, 3, 13).row(48, paper.label("conclusion"), Cell.of(record.conclusion()))).space(8).signed(marks);
    }
}
