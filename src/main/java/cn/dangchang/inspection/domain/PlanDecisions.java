package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitPlanned;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** A plan on its way: submitted, reviewed, approved, or approved afterwards. */
@Service
public class PlanDecisions {
    private final VisitDesk desk;
    private final Officers officers;
    private final PlanLimits limits;
    private final PlanPapers papers;
    private final Sheets sheets;
    private final Opening opening;
    private final ApplicationEventPublisher events;

    PlanDecisions(VisitDesk desk, Officers officers, PlanLimits limits, PlanPapers papers, Sheets sheets, Opening opening,
                  ApplicationEventPublisher events) {
        this.desk = desk;
        this.officers = officers;
        this.limits = limits;
        this.papers = papers;
        this.sheets = sheets;
        this.opening = opening;
        this.events = events;
    }

    /** @return the plan's text as it stands. */
    public PlanText textOf(MatterNumber number) {
        return desk.unscoped(number).map(Visit::plan).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** @return whether the group leader reviews before the leader approves. */
    public boolean submit(MatterNumber number, PlanText text) {
        var visit = desk.openForHouse(number);
        limits.check(visit, text.visitOn());
        visit.submit(text, desk.person(), officers);
        limits.moved(visit, text.visitOn());
        desk.write(visit, "plan-submitted", Map.of("visitOn", text.visitOn()));
        return visit.occasion().groupLeaderReviews();
    }

    public void review(MatterNumber number, boolean approved, String opinion) {
        var visit = desk.openForHouse(number);
        visit.review(Consent.of(approved, opinion, desk.person(), desk.now()));
        desk.write(visit, approved ? "plan-reviewed" : "plan-returned", Map.of());
    }

    /** A visit on a sheet of several gets its papers with the sheet, when the last one is decided. */
    public void approve(MatterNumber number, boolean approved, String opinion) {
        var visit = desk.openForHouse(number);
        UUID sheet = visit.sheet();
        if (approved) {
            limits.check(visit, visit.plan().visitOn());
        }
        visit.approve(Consent.of(approved, opinion, desk.person(), desk.now()));
        desk.write(visit, approved ? "plan-approved" : "plan-returned", Map.of());
        if (sheet != null) {
            sheets.decided(sheet);
        } else if (approved) {
            papers.approved(List.of(visit), desk.today());
        }
        if (approved) {
            events.publishEvent(new VisitPlanned(number, visit.where().enterpriseId(), visit.plan().visitOn(), false));
        }
    }

    public void approveLate(MatterNumber number, boolean approved, String opinion) {
        var visit = desk.openForHouse(number);
        visit.approveLate(Consent.of(approved, opinion, desk.person(), desk.now()));
        opening.ended(visit, SiteInspection.LATE_APPROVAL, "filed");
        if (approved) {
            papers.approvedLate(visit, desk.today());
        }
        desk.write(visit, approved ? "late-approval-filed" : "late-approval-denied", Map.of());
    }
}
