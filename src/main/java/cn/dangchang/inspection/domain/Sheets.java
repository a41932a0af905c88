package cn.dangchang.inspection.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitPlanning.Sheet;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One approval sheet for several enterprises of one uniform plan. */
@Component
class Sheets {
    private final ApprovalSheets sheets;
    private final Visits visits;
    private final VisitDesk desk;
    private final PlanPapers papers;
    private final Processes processes;

    Sheets(ApprovalSheets sheets, Visits visits, VisitDesk desk, PlanPapers papers, Processes processes) {
        this.sheets = sheets;
        this.visits = visits;
        this.desk = desk;
        this.papers = papers;
        this.processes = processes;
    }

    UUID combine(List<MatterNumber> numbers) {
        var all = numbers.stream().distinct().sorted(java.util.Comparator.comparing(MatterNumber::value)).map(desk::open).toList();
        InspectionGround.NOT_A_UNIFORM_PLAN.refuseIf(all.size() < 2
                || all.stream().map(visit -> visit.occasion().form() + "|" + visit.occasion().campaign() + "|" + visit.occasion().team()
                        + "|" + visit.scope()).distinct().count() > 1);
        var sheet = sheets.save(new ApprovalSheet(desk.actor().agency(), desk.person(), desk.now()));
        all.forEach(visit -> {
            visit.putOn(sheet.id());
            desk.write(visit, "put-on-sheet", Map.of("sheet", sheet.id()));
        });
        return sheet.id();
    }

    Optional<Sheet> find(UUID id) {
        return sheets.findById(id).filter(sheet -> sheet.agency().equals(desk.actor().agency()))
                .map(sheet -> new Sheet(id, visits.findBySheetOrderByNumber(id).stream().map(Visit::number).toList(), sheet.document()));
    }

    void decide(UUID id, boolean approved, String opinion) {
        var sheet = find(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var values = new java.util.HashMap<String, Object>(Map.of("decision", approved ? "approve" : "return"));
        values.put("opinion", opinion);
        for (var number : sheet.visits()) {
            processes.tasksOf(number).stream().filter(task -> task.key().equals("approve-inspection-plan"))
                    .forEach(task -> processes.claimAndComplete(task.id(), values));
        }
    }

    /** Issues the sheet once nobody on it waits any more; a visit that was returned has left it. */
    void decided(UUID id) {
        var all = visits.findBySheetOrderByNumber(id);
        if (!all.isEmpty() && all.stream().noneMatch(visit -> visit.stage() == VisitStage.APPROVING)) {
            sheets.findById(id).orElseThrow().issuedAs(papers.approved(all, desk.today()).id());
        }
    }
}
