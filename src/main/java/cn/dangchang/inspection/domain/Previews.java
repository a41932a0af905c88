package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents as they would be issued now. */
@Component
class Previews {
    private final PlanPapers plans;
    private final SitePapers sites;
    private final ActionPapers papers;
    private final ActionDesk actions;
    private final Progress progress;

    Previews(PlanPapers plans, SitePapers sites, ActionPapers papers, ActionDesk actions, Progress progress) {
        this.plans = plans;
        this.sites = sites;
        this.papers = papers;
        this.actions = actions;
        this.progress = progress;
    }

    byte[] of(Visit visit, DocumentKind kind, Instant at) {
        return actions.preview(paper(visit, kind, at));
    }

    private Issue paper(Visit visit, DocumentKind kind, Instant at) {
        var today = at.atZone(OfficeClock.ZONE).toLocalDate();
        var round = progress.round(visit);
        return switch (kind) {
            case INSPECTION_APPROVAL -> plans.approval(List.of(visit), today);
            case INSPECTION_PLAN -> plans.plan(visit, today);
            case INSPECTION_NOTICE -> plans.notice(visit, null, today);
            case INSPECTION_RECORD -> sites.record(visit, round.live(), actions.soFar(visit, SignedThing.FEEDBACK), at);
            case RESULT_NOTICE -> sites.result(visit, round.live(), actions.soFar(visit, SignedThing.FEEDBACK), null, at);
            case RECTIFICATION_ORDER -> papers.order(visit, round.decided().stream().filter(each -> each.actions().contains(Disposition.ORDER_RECTIFICATION))
                    .map(each -> papers.ordered(each, true)).toList(), actions.soFar(visit, SignedThing.RECTIFICATION_ORDER), today);
            case SITE_MEASURES -> measures(visit, round.decided(), today);
            case TERRITORY_HANDOVER -> papers.territory(visit, round.decided(), actions.soFar(visit, SignedThing.TERRITORY_HANDOVER), today);
            default -> throw InspectionGround.NOTHING_TO_DO_HERE.refusal();
        };
    }

    private Issue measures(Visit visit, List<Finding> decided, java.time.LocalDate today) {
        var measured = decided.stream().filter(each -> each.actions().stream().anyMatch(Disposition::isSiteMeasure)).toList();
        return papers.measures(visit, measured, measured.stream().map(each -> papers.ordered(each, false)).toList(),
                actions.soFar(visit, SignedThing.SITE_MEASURES), today);
    }
}
