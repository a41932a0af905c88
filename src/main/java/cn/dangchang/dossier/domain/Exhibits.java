package cn.dangchang.dossier.domain;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of matters with who took them. */
@Component
class Exhibits {
    private final EvidenceStore store;
    private final Names names;

    Exhibits(EvidenceStore store, Names names) {
        this.store = store;
        this.names = names;
    }

    List<Exhibit> of(MatterNumber matter) {
        return store.of(matter).stream().sorted(Comparator.comparing(EvidenceFile::receivedAt)).map(file -> new Exhibit(file, names.of(file.takenBy())))
                .toList();
    }

    /** @param taker name of who handed it in, null where the party did. */
    public record Exhibit(EvidenceFile file, String taker) {
        public boolean picture() {
            return file.mediaType().startsWith("image/");
        }
    }
}
