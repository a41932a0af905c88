package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of major hazards with its four institutions. */
@Service
@Transactional
class HazardBook implements MajorHazards {
    private final Hazards hazards;
    private final VisitDesk desk;
    private final SecondLooks secondLooks;
    private final PaperWords words;

    HazardBook(Hazards hazards, VisitDesk desk, SecondLooks secondLooks, PaperWords words) {
        this.hazards = hazards;
        this.desk = desk;
        this.secondLooks = secondLooks;
        this.words = words;
    }

    /** A confirmed major hazard opens its record and puts the enterprise into the pool for a second look. */
    void open(Visit visit, List<Finding> findings) {
        findings.stream().filter(Finding::majorHazard).filter(finding -> hazards.findByFindingId(finding.id()).isEmpty()).forEach(finding -> {
            hazards.save(new Hazard(visit, finding, desk.today()));
            secondLooks.enter(visit.agency(), visit.where().enterpriseId(), "major-hazard", visit.number());
            desk.write(visit, "major-hazard-opened", Map.of("finding", finding.id(), "criterion", finding.observation().criterion()));
        });
    }

    void closed(Finding finding) {
        hazards.findByFindingId(finding.id()).ifPresent(hazard -> hazard.closed(desk.today(), words.of("inspection.hazard.closed"), null));
    }

    @Override
    public void note(UUID finding, Step step, String text, LocalDate on) {
        var hazard = hazards.findByFindingId(finding).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var visit = desk.open(hazard.view().visit());
        SharedGround.FORM_NOT_VALID.refuseAtIf(text == null || text.isBlank(), "text");
        SharedGround.FORM_NOT_VALID.refuseAtIf(step == Step.CLOSED, "step");
        hazard.note(step, text, on, desk.person());
        desk.write(visit, "major-hazard-noted", Map.of("finding", finding, "step", step.name()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MajorHazard> of(MatterNumber number) {
        return desk.look(number).stream().flatMap(visit -> hazards.findByVisitOrderByOpenedOn(visit.number().value()).stream()).map(Hazard::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MajorHazard> open(AgencyId agency) {
        SharedGround.NOT_FOR_YOU.refuseIf(!desk.actor().agency().equals(agency));
        return hazards.findByAgencyAndClosedOnIsNullOrderByOpenedOn(agency.value()).stream().map(Hazard::view)
                .filter(hazard -> desk.look(hazard.visit()).isPresent()).toList();
    }
}
