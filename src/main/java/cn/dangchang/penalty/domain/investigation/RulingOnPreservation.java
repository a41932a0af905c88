package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PreservationOutcome;
import cn.dangchang.penalty.domain.investigation.PreservationFile.Ruling;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader who is no officer of the case approves a preservation and decides what becomes of the things; otherwise the term releases them. */
@Service
@Transactional
public class RulingOnPreservation {
    private final InvestigationDesk desk;
    private final PreservationPapers papers;
    private final PreservationTerm term;

    RulingOnPreservation(InvestigationDesk desk, PreservationPapers papers, PreservationTerm term) {
        this.desk = desk;
        this.papers = papers;
        this.term = term;
    }

    /** @param outcome approved, returned or refused. @throws cn.dangchang.shared.Refusal PRESERVATION_BY_AN_OFFICER, OPINION_NEEDED */
    public void approve(MatterNumber number, UUID id, String outcome, String opinion) {
        var file = decidedByAnother(number);
        CaseGround.OPINION_NEEDED.refuseAtIf(!outcome.equals("approved") && !ActContent.filled(opinion), "opinion");
        var preservation = of(number, id);
        preservation.rule(new Ruling("approval", outcome, desk.door().actor(), desk.door().today(), opinion));
        if (outcome.equals("approved")) {
            preservation.keep(papers.approval(file, preservation.view(null, List.of()), desk.door().today()));
        }
        note(preservation, "preservation-" + outcome);
    }

    /** @throws cn.dangchang.shared.Refusal OUTCOME_INCOMPLETE, PRESERVATION_RAN_OUT */
    public void propose(MatterNumber number, UUID id, PreservationOutcome outcome, String words) {
        desk.door().mine(number);
        var preservation = of(number, id);
        preservation.propose(outcome, words, desk.door().actor(), desk.door().today());
        note(preservation, "preservation-outcome-proposed");
    }

    /** @throws cn.dangchang.shared.Refusal PRESERVATION_BY_AN_OFFICER, OPINION_NEEDED, PRESERVATION_RAN_OUT */
    public void decide(MatterNumber number, UUID id, boolean agreed, String opinion) {
        var file = decidedByAnother(number);
        CaseGround.OPINION_NEEDED.refuseAtIf(!agreed && !ActContent.filled(opinion), "opinion");
        var preservation = of(number, id);
        preservation.decide(new Ruling("outcome", agreed ? "approved" : "returned", desk.door().actor(), desk.door().today(), opinion));
        if (agreed) {
            var act = desk.acts().findByPreservation(id).orElseThrow();
            papers.outcome(file, preservation.view(act, List.of()), papers.notice(act), desk.door().today()).forEach(preservation::keep);
            term.end(preservation, "preservation-decided");
        }
        note(preservation, agreed ? "preservation-decided" : "preservation-outcome-returned");
    }

    /** The seven working days are over and nothing was decided: nothing is kept any more. */
    public void termRanOut(MatterNumber number, UUID id) {
        var preservation = of(number, id);
        preservation.release(desk.door().today());
        term.end(preservation, "preservation-released");
        desk.door().noteForHouse(number, "preservation-released");
    }

    private PenaltyCaseFile decidedByAnother(MatterNumber number) {
        var file = desk.door().filed(desk.door().open(number));
        InvestigationGround.PRESERVATION_BY_AN_OFFICER.refuseIf(file.officers().contains(desk.door().actor()));
        return file;
    }

    private Preservation of(MatterNumber number, UUID id) {
        return desk.preservations().findById(id).filter(each -> each.number().equals(number)).orElseThrow(InvestigationGround.NO_SUCH_PRESERVATION::refusal);
    }

    private void note(Preservation preservation, String action) {
        desk.door().note(preservation.number(), action, Map.of("preservation", preservation.id().toString()));
    }
}
