package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** Findings were fed back on the spot: action ①. */
public record FindingsConfirmed(MatterNumber visit, List<UUID> findings, boolean partyRefusedToSign) {}
