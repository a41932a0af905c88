package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.ResultNoticeContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ResultNoticeForm implements DocumentForm<ResultNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.RESULT_NOTICE);
    }

    @Override
    public Class<ResultNoticeContent> content() {
        return ResultNoticeContent.class;
    }

    @Override
    public void compose(ResultNoticeContent notice, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.addressee(notice.party());
        var record = notice.record() == null ? "" : words.text("record", Map.of("record", notice.record()));
        paper.say("opening", Map.of("period", words.period(notice.inspectedFrom(), notice.inspectedUntil()), "record", record));
        if (notice.results().isEmpty()) {
            paper.say("none");
        } else {
            paper.say("found", Map.of("count", notice.results().size()));
            var grid = new Grid(10, 1.2f, 6, 6, 3).head(paper.label("no"), paper.label("description"), paper.label("bases"), paper.label("disposition"));
            for (int at = 0; at < notice.results().size(); at++) {
                var result = notice.results().get(at);
                grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(result.description()), Cell.of(result.bases()), Cell.of(result.disposition()));
            }
            paper.sheet.table(grid).space(6);
            paper.say("rights");
            paper.lastWords(notice.signedByOfficers(), notice.signedByParty());
            paper.say("closing");
        }
        if (notice.remark() != null && !notice.remark().isBlank()) {
            paper.say("remark", Map.of("remark", notice.remark()));
        }
        paper.signatures(notice.signedByOfficers(), notice.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
