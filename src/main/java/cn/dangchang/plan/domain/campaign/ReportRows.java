package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignReports.Kind;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.CampaignReports.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what is due by a day. */
@Repository
class ReportRows {
    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID campaign, ReportDue report, UUID clock) {
        jdbc.sql("insert into plan.campaign_report (id, campaign_id, kind, title, responsible, recipient, basis, due, clock)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(report.id(), campaign, report.kind().name(), report.title(), report.responsible(), report.recipient(),
                        report.basis(), report.due(),
                        clock).update();
    }

    void handIn(UUID report, LocalDate on, UUID file, String by) {
        jdbc.sql("update plan.campaign_report set handed_in_on = ?, file = ?, handed_in_by = ? where id = ?").params(on, file, by, report)
                .update();
    }

    List<ReportDue> of(UUID campaign, LocalDate today) {
        return jdbc.sql("select * from plan.campaign_report where campaign_id = ? order by due, title, id").param(campaign).query((row,
                index) -> {
            var due = row.getObject("due", LocalDate.class);
            var on = row.getObject("handed_in_on", LocalDate.class);
            return new ReportDue(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")), row.getString("title"),
                    row.getString("responsible"),
                    row.getString("recipient"), row.getString("basis"), due, on, row.getObject("file", UUID.class), state(due, on, today));
        }).list();
    }

    /** The last day itself is in time. */
    static State state(LocalDate due, LocalDate handedInOn, LocalDate today) {
        if (handedInOn == null) {
            return today.isAfter(due) ? State.OVERDUE : State.OPEN;
        }
        return handedInOn.isAfter(due) ? State.HANDED_IN_LATE : State.HANDED_IN;
    }
}
