package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;

/**
 * A user task as it stands.
 *
 * @param key id of the user task in its model, such as {@code review-inspection-plan}
 * @param process key of the process
 * @param processInstance id by which our rows point to the instance
 * @param subject the element of a multi-instance task (a member's account, a party, an order item), else null
 * @param assignee null while nobody has claimed it
 * @param due null without a running clock
 */
public record TaskFacts(String id, String key, String name, String process, String processInstance, MatterNumber matter, String subject,
                        PersonId assignee, Instant createdAt, Instant due) {}
