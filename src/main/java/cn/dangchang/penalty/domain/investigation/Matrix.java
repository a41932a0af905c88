package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.penalty.InvestigationFile.Hole;
import cn.dangchang.penalty.ProofElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts against what proves them. */
final class Matrix {
    private Matrix() {}

    /** @param proven by number of the fact, what its proofs prove. */
    static List<Hole> holes(Collection<Integer> facts, Map<Integer, Set<ProofElement>> proven) {
        return facts.stream().sorted().flatMap(fact -> Arrays.stream(ProofElement.values())
                .filter(element -> !proven.getOrDefault(fact, Set.of()).contains(element)).map(element -> new Hole(fact, element))).toList();
    }
}
