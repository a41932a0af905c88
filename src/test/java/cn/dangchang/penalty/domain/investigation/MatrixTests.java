package cn.dangchang.penalty.domain.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.InvestigationFile;
import cn.dangchang.penalty.InvestigationFile.Hole;
import cn.dangchang.penalty.ProofElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each fact still lacks. */
class MatrixTests {
    @Test
    void everyFactNeedsWhoWhatAndHowSerious() {
        var holes = Matrix.holes(List.of(2, 1), Map.of(1, Set.of(ProofElement.WHO, ProofElement.WHAT, ProofElement.SERIOUSNESS)));
        assertThat(holes).containsExactly(new Hole(1, ProofElement.CORRECTED), new Hole(2, ProofElement.WHO), new Hole(2, ProofElement.WHAT),
                new Hole(2, ProofElement.SERIOUSNESS), new Hole(2, ProofElement.CORRECTED));
    }

    @Test
    void whetherItWasPutRightIsOnlyAHint() {
        var file = new InvestigationFile(List.of(), List.of(), List.of(new Hole(1, ProofElement.CORRECTED)));
        assertThat(file.complete()).isTrue();
        assertThat(new InvestigationFile(List.of(), List.of(), List.of(new Hole(1, ProofElement.WHO))).complete()).isFalse();
    }

    @Test
    void aCaseWithoutFactsHasNoHoles() {
        assertThat(Matrix.holes(List.of(), Map.of())).isEmpty();
    }
}
