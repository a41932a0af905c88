package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has to be handed in by a day during a campaign. */
public interface CampaignReports {
    List<ReportDue> of(MatterNumber number);

    /** @param basis the document that orders it. */
    UUID order(MatterNumber number, Kind kind, String title, String responsible, String recipient, String basis, LocalDate due);

    /** A monthly report for each month of the campaign, due on that day of it. */
    void orderMonthly(MatterNumber number, String responsible, String recipient, String basis, int dayOfMonth);

    /** @param file evidence id of the report; @param on the day on which it went out. */
    void handIn(MatterNumber number, UUID report, UUID file, LocalDate on);

    enum Kind { IMPLEMENTATION_PLAN, CONTACT_LIST, ANNUAL_PLAN_FILING, MONTHLY, SUMMARY, OTHER }

    enum State { OPEN, OVERDUE, HANDED_IN, HANDED_IN_LATE }

    record ReportDue(UUID id, Kind kind, String title, String responsible, String recipient, String basis, LocalDate due,
            LocalDate handedInOn,
                     UUID file, State state) {}
}
