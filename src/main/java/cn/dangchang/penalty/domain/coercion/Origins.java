package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.CASE_NOT_UNDER_WAY;
import static cn.dangchang.penalty.CoercionGround.SOURCE_NOT_ON_SITE;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.inspection.VisitView.FollowUp;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CoercionAsked;
import cn.dangchang.penalty.CoercionClosed;
import cn.dangchang.penalty.CoercionOpened;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a measure may stand on, and the news to it: a visit whose officers are on site or have been, or a case that is investigated. */
@Component
class Origins {
    private final SiteVisits visits;
    private final PenaltyCases cases;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    Origins(SiteVisits visits, PenaltyCases cases, ApplicationEventPublisher events, AuditTrail trail, LiveUpdates pages) {
        this.visits = visits;
        this.cases = cases;
        this.events = events;
        this.trail = trail;
        this.pages = pages;
    }

    /** @throws cn.dangchang.shared.Refusal SOURCE_NOT_ON_SITE, CASE_NOT_UNDER_WAY, NOT_AN_OFFICER_OF_THE_VISIT or _CASE, NOT_FOR_YOU */
    Origin of(MatterNumber source, PersonId officer) {
        return switch (source.kind()) {
            case VISIT -> ofVisit(source, officer);
            case PENALTY_CASE -> ofCase(source, officer);
            default -> throw SharedGround.NOT_FOR_YOU.refusal();
        };
    }

    private Origin ofVisit(MatterNumber source, PersonId officer) {
        var visit = visit(source);
        var facts = visits.facts(source);
        PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!facts.officers().contains(officer));
        SOURCE_NOT_ON_SITE.refuseIf(!visit.mayCoerce(), source.value());
        return new Origin(source.value(), facts.agency().value(), facts.enterprise(), facts.enterpriseName(), facts.place(), facts.sector(),
                facts.town() == null ? null : facts.town().value(), facts.team(), facts.officers().stream().map(PersonId::value).toList(), List.of());
    }

    private Origin ofCase(MatterNumber source, PersonId officer) {
        var some = file(source);
        CaseGround.NOT_AN_OFFICER_OF_THE_CASE.refuseIf(!some.officers().contains(officer));
        CASE_NOT_UNDER_WAY.refuseIf(!some.underWay(), source.value());
        var address = some.place() != null ? some.place() : some.parties().stream().map(each -> each.particulars().address()).findFirst().orElse(null);
        return new Origin(source.value(), some.agency().value(), some.enterprise(), some.subject(), address, some.sector(), some.town(), some.team(),
                some.officers().stream().map(PersonId::value).toList(), some.recusals().stream().map(each -> each.officer().value()).toList());
    }

    private PenaltyCaseFile file(MatterNumber source) {
        return cases.find(source).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    private VisitView visit(MatterNumber visit) {
        return visits.find(visit).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** @return the visit it all came from, which a case may lack. */
    Optional<VisitView> visitOf(MatterNumber source) {
        return source.kind() == MatterKind.VISIT ? Optional.of(visit(source)) : Optional.ofNullable(file(source).visit()).map(this::visit);
    }

    /** The visit keeps it among what follows, and stays open for it; the case notes it. */
    void opened(MatterNumber source, MatterNumber number) {
        if (source.kind() == MatterKind.PENALTY_CASE) {
            note(source, "case-measure-begun", number);
            return;
        }
        events.publishEvent(new CoercionAsked(source));
        UUID followUp = visit(source).followUps().stream().filter(each -> each.kind() == FollowUpKind.COERCION && each.target() == null)
                .map(FollowUp::id).findFirst().orElseThrow();
        events.publishEvent(new CoercionOpened(followUp, source, number));
    }

    void closed(MatterNumber source, MatterNumber number, LocalDate on) {
        if (source.kind() == MatterKind.PENALTY_CASE) {
            note(source, "case-measure-over", number);
        } else {
            events.publishEvent(new CoercionClosed(source, number, on));
        }
    }

    private void note(MatterNumber source, String action, MatterNumber measure) {
        trail.record(source, "penalty." + action, Map.of("measure", measure.value()));
        pages.invalidate("matter:" + source);
    }
}
