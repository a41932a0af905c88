package cn.dangchang.evidence.web;

import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import org.springframework.stereotype.Component;

/** Whether the acting person may see a file or leave one. */
@Component
class Reader {
    private final MatterAccess access;
    private final Acting acting;

    Reader(MatterAccess access, Acting acting) {
        this.access = access;
        this.acting = acting;
    }

    MatterNumber requireMayKeep(String matter, String purpose) {
        if (!MatterNumber.fits(matter) || acting.current().filter(actor -> access.mayKeep(new MatterNumber(matter), purpose, actor)).isEmpty()) {
            throw nothingHere();
        }
        return new MatterNumber(matter);
    }

    boolean maySee(EvidenceFile file) {
        return acting.current().filter(actor -> access.maySee(file, actor)).isPresent();
    }

    static Refusal nothingHere() {
        return SharedGround.NOT_FOR_YOU.refusal();
    }
}
