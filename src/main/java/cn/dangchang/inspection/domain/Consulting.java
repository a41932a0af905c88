package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises disputes and gathers what the supervision group needs. */
@Service
@Transactional
class Consulting implements Consultations {
    private final VisitDesk desk;
    private final Disputes disputes;
    private final Findings findings;
    private final MatterNumbers numbers;

    Consulting(VisitDesk desk, Disputes disputes, Findings findings, MatterNumbers numbers) {
        this.desk = desk;
        this.disputes = disputes;
        this.findings = findings;
        this.numbers = numbers;
    }

    @Override
    public MatterNumber raise(UUID id, String question) {
        var finding = findings.findById(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var visit = desk.open(finding.visit());
        InspectionGround.NOT_A_MEMBER.refuseIf(!visit.requireMember(desk.person()).role().inspects());
        InspectionGround.TERRITORY_DECIDES.refuseIf(visit.occasion().isCrossArea());
        visit.requireStage(VisitStage.DISPOSING);
        InspectionGround.QUESTION_IS_MISSING.refuseAtIf(question == null || question.isBlank(), "question");
        var number = numbers.next(visit.agency(), MatterKind.CONSULTATION);
        finding.lock(number);
        disputes.save(new Dispute(number, visit.number(), id, desk.person(), question, desk.now()));
        desk.write(visit, "consultation-raised", Map.of("consultation", number.value(), "finding", id));
        return number;
    }

    @Override
    public void participants(MatterNumber number, Set<PersonId> people) {
        var dispute = forSupervisor(number);
        dispute.gather(people);
        write(dispute, "consultation-participants", Map.of("people", people.stream().map(PersonId::value).sorted().toList()));
    }

    @Override
    public void decide(MatterNumber number, Set<Disposition> actions) {
        var dispute = forSupervisor(number);
        dispute.decide(actions);
        write(dispute, "consultation-decided", Map.of("actions", actions.stream().sorted().map(Disposition::key).toList()));
    }

    private Dispute forSupervisor(MatterNumber number) {
        var dispute = disputes.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        desk.open(dispute.visit());
        SharedGround.NOT_FOR_YOU.refuseIf(!desk.actor().is(Role.SUPERVISOR));
        return dispute;
    }

    private void write(Dispute dispute, String fact, Map<String, ?> facts) {
        desk.writeOn(dispute.number(), fact, facts);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Consultation> find(MatterNumber number) {
        return disputes.findByNumber(number.value()).filter(dispute -> desk.look(dispute.visit()).isPresent()).map(Dispute::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consultation> of(MatterNumber visit) {
        return desk.look(visit).stream().flatMap(each -> disputes.findByVisitOrderByNumber(visit.value()).stream()).map(Dispute::view).toList();
    }
}
