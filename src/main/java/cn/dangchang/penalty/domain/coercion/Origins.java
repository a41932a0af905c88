package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.SOURCE_NOT_ON_SITE;

import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.inspection.VisitView.FollowUp;
import cn.dangchang.penalty.CoercionAsked;
import cn.dangchang.penalty.CoercionClosed;
import cn.dangchang.penalty.CoercionOpened;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a measure may stand on, and the news to it. Today that is a visit whose officers are on site or have been. */
@Component
class Origins {
    private final SiteVisits visits;
    private final ApplicationEventPublisher events;

    Origins(SiteVisits visits, ApplicationEventPublisher events) {
        this.visits = visits;
        this.events = events;
    }

    /** @throws cn.dangchang.shared.Refusal SOURCE_NOT_ON_SITE, NOT_AN_OFFICER_OF_THE_VISIT, NOT_FOR_YOU */
    Origin of(MatterNumber source, PersonId officer) {
        SharedGround.NOT_FOR_YOU.refuseIf(source.kind() != MatterKind.VISIT);
        var visit = visits.find(source).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var facts = visits.facts(source);
        PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT.refuseIf(!facts.officers().contains(officer));
        SOURCE_NOT_ON_SITE.refuseIf(!visit.mayCoerce(), source.value());
        return new Origin(source.value(), facts.agency().value(), facts.enterprise(), facts.enterpriseName(), facts.place(), facts.sector(),
                facts.town() == null ? null : facts.town().value(), facts.team(), facts.officers().stream().map(PersonId::value).toList());
    }

    VisitView visit(MatterNumber source) {
        return visits.find(source).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** The visit keeps it among what follows, and stays open for it. */
    void opened(MatterNumber source, MatterNumber number) {
        events.publishEvent(new CoercionAsked(source));
        UUID followUp = visit(source).followUps().stream().filter(each -> each.kind() == FollowUpKind.COERCION && each.target() == null)
                .map(FollowUp::id).findFirst().orElseThrow();
        events.publishEvent(new CoercionOpened(followUp, source, number));
    }

    void closed(MatterNumber source, MatterNumber number, LocalDate on) {
        events.publishEvent(new CoercionClosed(source, number, on));
    }
}
