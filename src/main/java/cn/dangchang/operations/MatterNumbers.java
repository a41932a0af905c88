package cn.dangchang.operations;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;

/** Gives out matter numbers per agency, kind and year, without gaps: the number is taken in the caller's transaction. */
public interface MatterNumbers {
    MatterNumber next(AgencyId agency, MatterKind kind);
}
