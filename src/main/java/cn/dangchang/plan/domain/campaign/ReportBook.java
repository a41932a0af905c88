package cn.dangchang.plan.domain.campaign;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.Start;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due by a day: each a running clock until it is handed in; late is late for ever. */
@Service
@Transactional
class ReportBook implements CampaignReports {
    static final String CLOCK = "campaign-report";

    private final CampaignScope scope;
    private final ReportRows rows;
    private final Clocks clocks;
    private final EvidenceStore files;

    ReportBook(CampaignScope scope, ReportRows rows, Clocks clocks, EvidenceStore files) {
        this.scope = scope;
        this.rows = rows;
        this.clocks = clocks;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportDue> of(MatterNumber number) {
        return rows.of(scope.own(number).id(), scope.today());
    }

    @Override
    public UUID order(MatterNumber number, Kind kind, String title, String responsible, String recipient, String basis, LocalDate due) {
        var campaign = scope.open(number, Role.COORDINATOR);
        SharedGround.FORM_NOT_VALID.refuseAtIf(kind == null, "kind");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(due == null, "due");
        return order(campaign, new ReportDue(UUID.randomUUID(), kind, CampaignGround.required(title, "title"),
                CampaignGround.required(responsible, "responsible"), CampaignGround.required(recipient, "recipient"),
                CampaignGround.required(basis, "basis"), due, null, null, State.OPEN));
    }

    @Override
    public void orderMonthly(MatterNumber number, String responsible, String recipient, String basis, int dayOfMonth) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignGround.CAMPAIGN_REPORT_DAY_NOT_OF_MONTH.refuseAtIf(dayOfMonth < 1 || dayOfMonth > 28, "dayOfMonth");
        CampaignGround.required(responsible, "responsible");
        CampaignGround.required(recipient, "recipient");
        CampaignGround.required(basis, "basis");
        var present = rows.of(campaign.id(), scope.today());
        for (var month = YearMonth.from(campaign.plan().from()); !month.isAfter(YearMonth.from(campaign.plan()
                .to())); month = month.plusMonths(1)) {
            var due = month.atDay(dayOfMonth);
            var title = month.toString();
            boolean there = present.stream().anyMatch(each -> each.kind() == Kind.MONTHLY && each.due().equals(due) && each.responsible()
                    .equals(responsible.strip()));
            if (campaign.plan().covers(due) && !there) {
                order(campaign, new ReportDue(UUID.randomUUID(), Kind.MONTHLY, title, responsible.strip(), recipient.strip(),
                        basis.strip(), due, null, null,
                        State.OPEN));
            }
        }
    }

    private UUID order(CampaignView campaign, ReportDue report) {
        var clock = clocks.start(new Start(campaign.number(), CLOCK, report.id().toString(), report.basis(), "campaign-report-ordered",
                scope.now(), null,
                report.due(), WaitingFor.US));
        rows.add(campaign.id(), report, clock.id());
        scope.record(campaign, "campaign-report-ordered", Map.of("report", report.id().toString(), "kind", report.kind().name(), "due",
                report.due().toString()));
        return report.id();
    }

    @Override
    public void handIn(MatterNumber number, UUID report, UUID file, LocalDate on) {
        var campaign = scope.open(number, Role.COORDINATOR);
        var due = rows.of(campaign.id(), scope.today()).stream().filter(each -> each.id().equals(report)).findFirst()
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        CampaignGround.CAMPAIGN_REPORT_HANDED_IN.refuseIf(due.handedInOn() != null, due.title());
        EvidenceGround.NO_SUCH_FILE.refuseAtIf(file == null || files.find(file).filter(each -> each.matter().equals(number)).isEmpty(),
                "file");
        var day = on == null ? scope.today() : on;
        CampaignGround.CAMPAIGN_REPORT_DAY_IN_FUTURE.refuseAtIf(day.isAfter(scope.today()), "handedInOn");
        rows.handIn(report, day, file, scope.actor().person().value());
        clocks.running(number, CLOCK, report.toString()).ifPresent(clock -> clocks.end(clock.id(), "handed-in"));
        scope.record(campaign, "campaign-report-handed-in", Map.of("report", report.toString(), "on", day.toString(), "late",
                day.isAfter(due.due())));
    }
}
