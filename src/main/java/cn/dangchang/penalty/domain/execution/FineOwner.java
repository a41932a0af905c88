package cn.dangchang.penalty.domain.execution;

import cn.dangchang.shared.MatterNumber;

/** A procedure's side of its fines: who may see them, and who may work on them. One bean per kind of matter. */
public interface FineOwner {
    boolean owns(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    void requireMaySee(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless the acting person is on the officers' side of an open matter */
    void requireOfficerSide(MatterNumber matter);
}
