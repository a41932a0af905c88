package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets others read visits, scoped by who asks. */
@Service
@Transactional(readOnly = true)
class VisitReading implements SiteVisits {
    private final VisitDesk desk;
    private final VisitList list;
    private final VisitViews views;
    private final Findings findings;
    private final FindingViews findingViews;

    VisitReading(VisitDesk desk, VisitList list, VisitViews views, Findings findings, FindingViews findingViews) {
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.findings = findings;
        this.findingViews = findingViews;
    }

    @Override
    public Optional<VisitView> find(MatterNumber visit) {
        return desk.look(visit).map(views::of);
    }

    @Override
    public List<Line> search(String text, VisitStage stage, int limit) {
        return list.search(desk.actor(), text, stage, limit);
    }

    @Override
    public List<Line> ofEnterprise(UUID enterprise) {
        return list.ofEnterprise(desk.actor(), enterprise);
    }

    @Override
    public boolean maySee(MatterNumber visit, Actor actor) {
        return desk.unscoped(visit).filter(each -> desk.maySee(each, actor)).isPresent();
    }

    @Override
    public Facts facts(MatterNumber number) {
        var visit = desk.unscoped(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var where = visit.where();
        return new Facts(number, visit.agency(), where.enterpriseId(), where.siteId(), where.enterpriseName(), where.place(), where.sector(),
                UnitId.orNull(where.town()), visit.occasion().team(), visit.occasion().campaign(), visit.officers(), visit.of(MemberRole.ESCORT),
                visit.day(), visit.stage());
    }

    @Override
    public FindingView finding(UUID finding) {
        return findings.findById(finding).map(findingViews::of).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
