package cn.dangchang.worklist.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The SQL of one filter: a branch by assignee and one per audience, each bounded before they are merged. */
class TaskQuery {
    private final TaskFilter filter;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> branches = new ArrayList<>();

    TaskQuery(TaskFilter filter, PersonId person, Set<String> audiences, Instant now) {
        this.filter = filter;
        String narrowing = narrowing(now) + cursor();
        if (filter.is("done")) {
            parameters.put("person", person.value());
            branches.add("SELECT t.* FROM worklist.task t WHERE t.completed_by = :person AND NOT t.open" + narrowing + " ORDER BY t.left_at DESC, t.id DESC");
            return;
        }
        boolean group = filter.is("group");
        if (!filter.is("waiting") && !group) {
            parameters.put("person", person.value());
            branches.add("SELECT t.* FROM worklist.task t WHERE t.assignee = :person AND t.open" + narrowing + " ORDER BY t.due_at, t.id");
        }
        if (!filter.is("mine")) {
            int at = 0;
            for (String audience : audiences) {
                parameters.put("audience" + at, audience);
                branches.add("SELECT t.* FROM worklist.task_audience a JOIN worklist.task t ON t.id = a.task_id WHERE a.audience = :audience" + at++
                        + (group ? " AND a.overseeing" : " AND a.waiting")
                        + narrowing.replace("t.due_at", "a.due_at").replace("t.id", "a.task_id") + " ORDER BY a.due_at, a.task_id");
            }
        }
    }

    String page(int limit) {
        return "SELECT * FROM (" + union(limit) + ") t ORDER BY " + (filter.is("done") ? "left_at DESC, id DESC" : "due_at, id") + " LIMIT " + limit;
    }

    String count(int most) {
        return "SELECT count(*) FROM (SELECT * FROM (" + union(most) + ") t LIMIT " + most + ") t";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String union(int limit) {
        return branches.isEmpty() ? "SELECT * FROM worklist.task WHERE false"
                : String.join(" UNION ", branches.stream().map(branch -> "(" + branch + " LIMIT " + limit + ")").toList());
    }

    private String narrowing(Instant now) {
        var where = new StringBuilder();
        equal(where, "key", filter.key());
        equal(where, "campaign", filter.campaign());
        equal(where, "sector", filter.sector());
        equal(where, "town", filter.town());
        if (filter.q() != null && !filter.q().isBlank()) {
            parameters.put("q", "%" + filter.q().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            where.append(" AND (t.enterprise_name ILIKE :q OR t.matter ILIKE :q OR t.title ILIKE :q)");
        }
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        Instant until = filter.due() == null ? null : switch (filter.due()) {
            case "overdue" -> now;
            case "today" -> today.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
            case "week" -> today.plusDays(8).atStartOfDay(OfficeClock.ZONE).toInstant();
            default -> null;
        };
        if (until != null) {
            parameters.put("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
            where.append(" AND t.due_at <= :until");
        }
        return where.toString();
    }

    private void equal(StringBuilder where, String column, String value) {
        if (value != null && !value.isBlank()) {
            parameters.put(column, value);
            where.append(" AND t.").append(column).append(" = :").append(column);
        }
    }

    private String cursor() {
        int split = filter.after() == null ? -1 : filter.after().indexOf('_');
        if (split < 0 || !isMoment(filter.after().substring(0, split))) {
            return "";
        }
        parameters.put("afterAt", filter.after().substring(0, split));
        parameters.put("afterId", filter.after().substring(split + 1));
        return filter.is("done") ? " AND (t.left_at, t.id) < (:afterAt::timestamptz, :afterId)" : " AND (t.due_at, t.id) > (:afterAt::timestamptz, :afterId)";
    }

    private static boolean isMoment(String text) {
        try {
            return text.equals("infinity") || Instant.parse(text) != null;
        } catch (DateTimeParseException nonsense) {
            return false;
        }
    }
}
