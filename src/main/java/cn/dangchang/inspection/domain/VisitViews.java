package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitView;
import cn.dangchang.inspection.VisitView.Archive;
import cn.dangchang.inspection.VisitView.Day;
import cn.dangchang.inspection.VisitView.Feedback;
import cn.dangchang.inspection.VisitView.Plan;
import java.util.List;
import org.springframework.stereotype.Component;

/** A visit with everything that a page shows of it. */
@Component
class VisitViews {
    private final Findings findings;
    private final FollowUps followUps;
    private final FindingViews findingViews;
    private final Cast cast;
    private final Margin margin;

    VisitViews(Findings findings, FollowUps followUps, FindingViews findingViews, Cast cast, Margin margin) {
        this.findings = findings;
        this.followUps = followUps;
        this.findingViews = findingViews;
        this.cast = cast;
        this.margin = margin;
    }

    VisitView of(Visit visit) {
        var where = visit.where();
        var occasion = visit.occasion();
        var all = followUps.findByVisitOrderByOpenedAt(visit.number().value());
        return new VisitView(visit.number(), visit.agency(), where.enterpriseId(), where.siteId(), where.enterpriseName(), where.siteName(), where.place(),
                where.sector(), occasion.team(), occasion.form(), occasion.campaign(), visit.stage(), visit.processInstance(),
                occasion.groupLeaderReviews(), occasion.crossArea(), occasion.urgency(), plan(visit), members(visit),
                visit.days().stream().map(VisitViews::day).toList(), feedback(visit.told()), visit.round(),
                findingViews.of(findings.findByVisitOrderBySeq(visit.number().value())),
                all.stream().map(FollowUp::view).toList(), all.stream().filter(FollowUp::open).map(FollowUp::view).toList(),
                margin.refusals(visit), margin.notes(visit), archive(visit.binder()), occasion.basis(), occasion.basisReason(),
                margin.departments(visit));
    }

    private static Plan plan(Visit visit) {
        var text = visit.plan();
        return new Plan(text.purpose(), text.visitOn(), text.contactPerson(), text.contactTelephone(), text.route(), text.divisionOfWork(),
                visit.scope(), visit.methods(), visit.submittedBy(), Consent.view(visit.review()), Consent.view(visit.approval()), visit.sheet());
    }

    private List<VisitView.Member> members(Visit visit) {
        return visit.members().stream().map(member -> new VisitView.Member(member.person(), cast.name(member.person()), member.role(), member.duty(),
                member.certificate(), member.inspected(), member.unsignedReason())).toList();
    }

    private static Day day(DayOnSite day) {
        return new Day(day.day(), day.outcome(), day.at(), day.certificatesShown(), day.noticeHandedOver(), day.rightsTold(), day.contentTold(),
                day.recorderOn(), day.recorderNumber(), day.entryCode(), day.receivedBy(), day.receivedByPosition(), day.note());
    }

    private static Feedback feedback(Told told) {
        return told == null ? null : new Feedback(told.at(), told.receivedBy(), told.receivedByPosition(), Boolean.TRUE.equals(told.refused()),
                told.opinionOfParty());
    }

    private static Archive archive(Binder binder) {
        return binder == null ? null : new Archive(binder.location(), binder.archiveNumber(), binder.retention(), binder.boundAt(), binder.receivedAt(),
                binder.archivedAt());
    }
}
