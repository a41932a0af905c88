package cn.dangchang.worklist.domain;

import java.time.Instant;
import java.util.UUID;

/** A task as the lists show it. {@code dueAt} is null without a clock. */
public record TaskRow(String id, String matter, String process, String key, String name, String title, UUID enterprise, String enterpriseName,
                      String town, String sector, String stage, String campaign, String clock, String basis, String page, String assignee,
                      Instant createdAt, Instant dueAt, boolean open, Instant leftAt) {}
