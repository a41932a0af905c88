package cn.dangchang.dossier.domain;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of matters with who took them. */
@Component
class Exhibits {
    private final EvidenceStore store;
    private final Names names;
    private final MatterAccess access;
    private final Acting acting;

    Exhibits(EvidenceStore store, Names names, MatterAccess access, Acting acting) {
        this.store = store;
        this.names = names;
        this.access = access;
        this.acting = acting;
    }

    /** @return the files that the acting person may open; another agency's people only what was handed to them. */
    List<Exhibit> of(MatterNumber matter) {
        var actor = acting.required();
        boolean own = actor.agency().equals(matter.agency());
        return store.of(matter).stream().filter(file -> own || access.maySee(file, actor)).sorted(Comparator.comparing(EvidenceFile::receivedAt)).map(file -> new Exhibit(file, names.of(file.takenBy())))
                .toList();
    }

    /** @param taker name of who handed it in, null where the party did. */
    public record Exhibit(EvidenceFile file, String taker) {
        public boolean picture() {
            return file.mediaType().startsWith("image/");
        }
    }
}
