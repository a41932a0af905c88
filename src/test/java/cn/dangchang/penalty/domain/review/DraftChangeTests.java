package cn.dangchang.penalty.domain.review;

import static cn.dangchang.penalty.domain.review.DossierOf.draft;
import static cn.dangchang.penalty.domain.review.DossierOf.weight;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.domain.review.DraftChange.Fate;
import cn.dangchang.penalty.domain.review.DraftChange.Kind;
import cn.dangchang.penalty.domain.review.DraftChange.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChangeTests {
    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(DraftChange.between(draft(1, weight(60000), true), draft(2, weight(60000), true))).isEmpty();
    }

    @Test
    void aChangedAmountIsShownWithWhatItWas() {
        assertThat(DraftChange.between(draft(1, weight(60000), true), draft(2, weight(55000), true))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo("fine");
                assertThat(field.pieces()).containsExactly(new Piece(Fate.REMOVED, "60000"), new Piece(Fate.ADDED, "55000"));
            });
        });
    }

    @Test
    void aLineThatCameAndOneThatWentAreNamed() {
        var none = new CaseDraft(1, "h", DossierOf.TODAY, List.of());
        assertThat(DraftChange.between(none, draft(2, weight(60000), true))).extracting(DraftChange::kind).containsExactly(Kind.ADDED);
        assertThat(DraftChange.between(draft(1, weight(60000), true), none)).extracting(DraftChange::kind).containsExactly(Kind.REMOVED);
    }

    @Test
    void aTextIsComparedWordByWord() {
        assertThat(DraftChange.pieces("当事人为小型企业，持续1个月", "当事人为微型企业，持续12个月")).containsExactly(new Piece(Fate.KEPT, "当事人为"),
                new Piece(Fate.REMOVED, "小"), new Piece(Fate.ADDED, "微"), new Piece(Fate.KEPT, "型企业，持续"), new Piece(Fate.REMOVED, "1"),
                new Piece(Fate.ADDED, "12"), new Piece(Fate.KEPT, "个月"));
    }
}
