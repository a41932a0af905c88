package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.penalty.PenaltyCaseFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files that may prove something in a case: its own and those secured at its visit. */
@Component
class CaseFiles {
    private static final Set<String> NO_EVIDENCE = Set.of("signature", "receipt");
    private final EvidenceStore store;

    CaseFiles(EvidenceStore store) {
        this.store = store;
    }

    List<EvidenceFile> of(PenaltyCaseFile file) {
        var visit = file.visit() == null ? Stream.<EvidenceFile>empty() : store.of(file.visit()).stream();
        return Stream.concat(store.of(file.number()).stream(), visit).filter(each -> !NO_EVIDENCE.contains(each.purpose())).toList();
    }

    Optional<EvidenceFile> of(PenaltyCaseFile file, UUID id) {
        return store.find(id).filter(each -> each.matter().equals(file.number()) || each.matter().equals(file.visit()))
                .filter(each -> !NO_EVIDENCE.contains(each.purpose()));
    }

    List<EvidenceStore.Custody> custody(UUID id) {
        return store.custodyOf(id);
    }
}
