package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignClosing.Kind;
import cn.dangchang.plan.CampaignClosing.Missing;
import cn.dangchang.plan.CampaignEquipment.Issue;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignMeetings.Question;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.VisitLedger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a campaign still lacks before it may end. */
@Component
class CampaignRemains {
    private static final int SOME = 12;

    private final CampaignVisits visits;
    private final CampaignTargetRows targets;
    private final CampaignStaffing staffing;
    private final Papers papers;

    CampaignRemains(CampaignVisits visits, CampaignTargetRows targets, CampaignStaffing staffing, Papers papers) {
        this.visits = visits;
        this.targets = targets;
        this.staffing = staffing;
        this.papers = papers;
    }

    List<Missing> of(CampaignView campaign, LocalDate today) {
        var missing = new ArrayList<Missing>();
        add(missing, Kind.REPORTS, papers.reports.of(campaign.id(), today).stream().filter(each -> each.handedInOn() == null)
                .map(ReportDue::title).toList());
        add(missing, Kind.EQUIPMENT, papers.equipment.issues(campaign.id()).stream().filter(each -> each.returnedOn() == null)
                .map(Issue::label).toList());
        boolean summed = papers.meetings.of(campaign.id()).stream().anyMatch(each -> each.kind() == CampaignMeetings.Kind.SUMMARY);
        add(missing, Kind.SUMMARY_MEETING, summed ? List.of() : List.of(""));
        add(missing, Kind.PERIOD_RUNS, today.isAfter(campaign.plan().to()) ? List.of() : List.of(campaign.plan().to().toString()));
        addVisits(missing, campaign);
        addReceipts(missing, campaign);
        add(missing, Kind.QUESTIONS_OPEN, papers.meetings.questions(campaign.id()).stream().filter(each -> each.answer() == null)
                .map(Question::text).toList());
        var signed = papers.preparation.signed(campaign.id());
        add(missing, Kind.UNDERTAKINGS, campaign.crew().sentOut().stream().filter(each -> !signed.containsKey(each)).map(staffing::name)
                .toList());
        return missing;
    }

    private void addVisits(List<Missing> missing, CampaignView campaign) {
        var all = visits.of(campaign);
        add(missing, Kind.VISITS_NOT_HELD, all.stream().filter(each -> each.heldOn() == null).map(each -> each.visit().value()).toList());
        var seen = all.stream().filter(each -> each.heldOn() != null).map(Entry::site).toList();
        add(missing, Kind.TARGETS_NOT_VISITED, targets.of(campaign).stream().filter(each -> !seen.contains(each.target().site()))
                .map(each -> each.target().name()).toList());
        var open = visits.openFindings(campaign);
        int count = open.values().stream().mapToInt(Integer::intValue).sum();
        if (count > 0) {
            missing.add(new Missing(Kind.FINDINGS_OPEN, count, open.keySet().stream().map(each -> each.value()).sorted().limit(SOME)
                    .toList()));
        }
    }

    /** Findings in another department's competence for which nobody there has signed. */
    private void addReceipts(List<Missing> missing, CampaignView campaign) {
        add(missing, Kind.RECEIPTS, visits.withoutReceipt(campaign));
    }

    private static void add(List<Missing> missing, Kind kind, List<String> what) {
        if (!what.isEmpty()) {
            missing.add(new Missing(kind, what.size(), what.stream().filter(each -> !each.isEmpty()).limit(SOME).toList()));
        }
    }

    /** What is read of the other parts of the campaign. */
    @Component
    record Papers(ReportRows reports, EquipmentRows equipment, MeetingRows meetings, PreparationRows preparation) {}
}
