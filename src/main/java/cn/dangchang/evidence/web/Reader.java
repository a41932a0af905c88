package cn.dangchang.evidence.web;

import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import org.springframework.stereotype.Component;

/** Whether the acting person may see a matter. */
@Component
class Reader {
    private final MatterAccess access;
    private final Acting acting;

    Reader(MatterAccess access, Acting acting) {
        this.access = access;
        this.acting = acting;
    }

    /** @return the matter, into which the acting person may put files. */
    MatterNumber require(String matter) {
        if (!MatterNumber.fits(matter) || !maySee(new MatterNumber(matter)) || !access.mayAdd(new MatterNumber(matter), acting.required())) {
            throw nothingHere();
        }
        return new MatterNumber(matter);
    }

    /** Another agency's matter is never seen, whatever else says so. */
    boolean maySee(MatterNumber matter) {
        return acting.current().filter(actor -> actor.agency().equals(matter.agency()) && access.maySee(matter, actor)).isPresent();
    }

    static Refusal nothingHere() {
        return SharedGround.NOT_FOR_YOU.refusal();
    }
}
