package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.ReviewOpinionContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ReviewOpinionForm implements DocumentForm<ReviewOpinionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.REVIEW_OPINION);
    }

    @Override
    public Class<ReviewOpinionContent> content() {
        return ReviewOpinionContent.class;
    }

    @Override
    public void compose(ReviewOpinionContent review, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.addressee(review.party());
        paper.say("opening", Map.of("on", words.day(review.originalOn()), "title", review.originalTitle(), "number", review.originalNumber(),
                "reviewed", words.day(review.reviewedOn())));
        var grid = new Grid(10.5f, 1, 6, 2, 4).head(paper.label("no"), paper.label("item"), paper.label("result"), paper.label("remark"));
        for (int at = 0; at < review.items().size(); at++) {
            var item = review.items().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(item.description()),
                    Cell.centered(words.say(item.corrected() ? "corrected" : "not-corrected")), Cell.of(item.remark()));
        }
        paper.sheet.table(grid).space(8);
        paper.lastWords(review.signedByOfficers(), review.signedByParty());
        paper.say("opinion", Map.of("opinion", review.opinion()));
        if (review.further() != null && !review.further().isBlank()) {
            paper.say("further", Map.of("further", review.further()));
        }
        paper.signatures(review.signedByOfficers(), review.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
