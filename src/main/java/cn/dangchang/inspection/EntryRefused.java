package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** Entry was refused and the written order to admit the officers was not obeyed; only now may a penalty follow. */
public record EntryRefused(MatterNumber visit, UUID followUp, UUID enterprise) {}
