package cn.dangchang.audit;

import java.time.Instant;
import java.util.Map;

/** One recorded change. {@code person} is null where the house itself acted. */
public record AuditEntry(Chain chain, long position, Instant at, String person, String action, Map<String, Object> facts, String hash) {}
