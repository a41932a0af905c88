package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.ExpertHandovers;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert's findings go into an officer's hands, both sign. */
@Service
@Transactional
class HandingOver implements ExpertHandovers {
    private final VisitDesk desk;
    private final HandoverSheets sheets;
    private final Findings findings;
    private final Inkwell ink;
    private final HandoverPaper paper;

    HandingOver(VisitDesk desk, HandoverSheets sheets, Findings findings, Inkwell ink, HandoverPaper paper) {
        this.desk = desk;
        this.sheets = sheets;
        this.findings = findings;
        this.ink = ink;
        this.paper = paper;
    }

    @Override
    public UUID handOver(MatterNumber number, List<UUID> ids, PersonId receiver, String suggestion, UUID image) {
        var visit = desk.open(number);
        visit.requireOnSite();
        var expert = visit.requireMember(desk.person());
        InspectionGround.ONLY_AN_EXPERT_HANDS_OVER.refuseIf(expert.role() != MemberRole.EXPERT);
        InspectionGround.RECEIVER_IS_NOT_AN_OFFICER.refuseAtIf(!visit.officers().contains(receiver), "receiver");
        InspectionGround.NOTHING_TO_DO_HERE.refuseAtIf(ids.isEmpty(), "findings");
        own(visit, ids).forEach(finding -> InspectionGround.NOT_THE_AUTHOR.refuseIf(!expert.is(finding.author())));
        var sheet = sheets.save(new ExpertHandover(number, expert.person(), receiver, ids, suggestion, desk.now()));
        ink.sign(visit, SignedThing.EXPERT_HANDOVER, sheet.id().toString(), expert.person(), null, image);
        desk.write(visit, "findings-handed-over", Map.of("handover", sheet.id(), "receiver", receiver.value(), "findings", ids));
        return sheet.id();
    }

    @Override
    public void accept(UUID id, UUID image) {
        var sheet = sheets.findById(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var visit = desk.open(sheet.visit());
        sheet.accept(desk.person(), desk.now());
        ink.sign(visit, SignedThing.EXPERT_HANDOVER, id.toString(), desk.person(), null, image);
        sheet.issuedAs(paper.issue(visit, sheet, own(visit, sheet.findings()), desk.now()));
        desk.write(visit, "findings-taken-over", Map.of("handover", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Handover> of(MatterNumber number) {
        return desk.look(number).stream().flatMap(visit -> sheets.findByVisitOrderByHandedOverAt(number.value()).stream())
                .map(ExpertHandover::view).toList();
    }

    private List<Finding> own(Visit visit, List<UUID> ids) {
        var all = findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live).filter(each -> ids.contains(each.id())).toList();
        SharedGround.NOT_FOR_YOU.refuseIf(all.size() != ids.stream().distinct().count());
        return all;
    }
}
