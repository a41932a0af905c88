package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteFindings;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members at work on site. */
@Service
@Transactional
class Inspecting implements SiteFindings {
    private final VisitDesk desk;
    private final Findings findings;
    private final AnswerSheets sheets;
    private final BasisCheck bases;

    Inspecting(VisitDesk desk, Findings findings, AnswerSheets sheets, BasisCheck bases) {
        this.desk = desk;
        this.findings = findings;
        this.sheets = sheets;
        this.bases = bases;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Checklist> checklist(MatterNumber number, PersonId member) {
        var visit = desk.read(number);
        return visit.member(member).flatMap(each -> sheets.list(visit, each));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answer> answers(MatterNumber number, PersonId member) {
        return sheets.answers(desk.read(number), member);
    }

    @Override
    public void answer(MatterNumber number, Answer answer) {
        var visit = onSite(number);
        sheets.answer(visit, desk.person(), answer, desk.now());
        desk.write(visit, "item-answered", Map.of("item", answer.item(), "result", answer.result().name()));
    }

    @Override
    public int answerRest(MatterNumber number) {
        var visit = onSite(number);
        int answered = sheets.answerRest(visit, desk.person(), desk.now());
        desk.write(visit, "items-conform", Map.of("count", answered));
        return answered;
    }

    @Override
    public UUID record(MatterNumber number, FindingEntry entry) {
        var visit = onSite(number);
        visit.requireNotDenied();
        bases.check(entry, number, visit.day());
        var finding = findings.save(new Finding(number, findings.nextSeq(number.value()), desk.person(), entry, desk.now()));
        desk.write(visit, "finding-recorded", Map.of("finding", finding.id(), "seq", finding.seq(), "majorHazard", entry.majorHazard()));
        return finding.id();
    }

    @Override
    public void change(UUID id, FindingEntry entry, int seen) {
        var finding = find(id);
        var visit = onSite(finding.visit());
        visit.requireNotDenied();
        bases.check(entry, visit.number(), visit.day());
        finding.change(entry, desk.person(), seen);
        desk.write(visit, "finding-changed", Map.of("finding", id, "seq", finding.seq()));
    }

    @Override
    public void withdraw(UUID id, String reason) {
        var finding = find(id);
        var visit = onSite(finding.visit());
        finding.withdraw(reason, desk.person());
        desk.write(visit, "finding-withdrawn", Map.of("finding", id, "seq", finding.seq()));
    }

    /** Officers and experts of the visit write on site, each for oneself; after feedback nothing is rewritten. */
    private Visit onSite(MatterNumber number) {
        var visit = desk.open(number);
        InspectionGround.NOT_A_MEMBER.refuseIf(!visit.requireMember(desk.person()).role().inspects());
        InspectionGround.FINDING_ALREADY_FED_BACK.refuseIf(visit.told() != null);
        visit.requireOnSite();
        return visit;
    }

    private Finding find(UUID id) {
        return findings.findById(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
