package cn.dangchang.rectification.domain;

import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.EvidenceStore;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures prove something about the matter in which they lie, and about no other. */
@Component
class MatterPictures {
    private final EvidenceStore evidence;

    MatterPictures(EvidenceStore evidence) {
        this.evidence = evidence;
    }

    /** @throws cn.dangchang.shared.Refusal NO_SUCH_FILE */
    void requireOf(Rectification matter, Collection<UUID> pictures) {
        EvidenceGround.NO_SUCH_FILE.refuseAtIf(pictures.stream()
                .anyMatch(each -> evidence.find(each).filter(file -> file.matter().equals(matter.number())).isEmpty()), "photos");
    }
}
