package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.Party;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;

/** A procedure's side of its fines: who may see them, who may work on them, and whom they concern. One bean per kind of matter. */
public interface FineOwner {
    boolean owns(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    void requireMaySee(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless the acting person is on the officers' side of an open matter */
    void requireOfficerSide(MatterNumber matter);

    /** @param name of the fined party @return to whom documents are addressed */
    Party recipient(MatterNumber matter, String name);

    /** @return the officers of the case, who serve its documents. */
    List<PersonId> officers(MatterNumber matter);
}
