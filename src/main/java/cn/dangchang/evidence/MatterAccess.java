package cn.dangchang.evidence;

import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;

/** Whether somebody may see a matter, and with it its files and documents; answered above by those who know the matter's people. */
public interface MatterAccess {
    boolean maySee(MatterNumber matter, Actor actor);

    /** People of the matter's own agency see all its files; others what they left there and what the matter was handed to them with. */
    boolean maySee(EvidenceFile file, Actor actor);

    /** @return whether somebody may leave a file for this purpose with the matter; people of other agencies only what they sign with. */
    boolean mayKeep(MatterNumber matter, String purpose, Actor actor);
}
