package cn.dangchang.inspection;

import cn.dangchang.shared.PersonId;
import java.time.Instant;

/**
 * Why a visit could not wait for its approval.
 *
 * @param reportedAt when it was reported to the agency
 * @param oralApprovalBy the leader who agreed orally, or null
 */
public record Urgency(String reason, Instant reportedAt, PersonId oralApprovalBy) {}
