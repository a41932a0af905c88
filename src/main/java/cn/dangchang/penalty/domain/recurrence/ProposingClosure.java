package cn.dangchang.penalty.domain.recurrence;

import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_COUNT_NOT_REACHED;
import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_INCOMPLETE;
import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_ITEM_MISSING;
import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_OUTCOME_INCOMPLETE;
import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_OUTCOME_ON_IMPOSSIBLE_DAY;
import static cn.dangchang.penalty.RecurrenceGround.CLOSURE_PROPOSED_ALREADY;
import static cn.dangchang.penalty.RecurrenceGround.NO_SUCH_PROPOSAL;
import static cn.dangchang.penalty.RecurrenceGround.NO_SUCH_UNIT;

import cn.dangchang.penalty.ClosureItem;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers of a case propose that the government closes the unit, the head approves, the government's answer is written down. */
@Service
@Transactional
public class ProposingClosure {
    private final CaseDoor room;
    private final PastPenalties past;
    private final ClosureProposals proposals;
    private final ClosurePapers papers;
    private final Acting acting;

    ProposingClosure(CaseDoor room, PastPenalties past, ClosureProposals proposals, ClosurePapers papers, Acting acting) {
        this.room = room;
        this.past = past;
        this.proposals = proposals;
        this.papers = papers;
        this.acting = acting;
    }

    /** @param hazard the major hazard of the first item, or the facts of another. */
    public record Wish(int party, ClosureItem item, String hazard, String reason) {}

    public void propose(MatterNumber number, Wish wish) {
        var file = worked(number);
        var unit = unit(file, wish.party());
        CLOSURE_ITEM_MISSING.refuseAtIf(wish.item() == null, "item");
        CLOSURE_INCOMPLETE.refuseAtIf(wish.hazard() == null || wish.hazard().isBlank(), "hazard");
        CLOSURE_INCOMPLETE.refuseAtIf(wish.reason() == null || wish.reason().isBlank(), "closureReason");
        proposals.findByAgencyAndUnitOrderByProposedOnDesc(file.agency().value(), unit.name()).stream().map(ClosureProposal::view).filter(each -> each.open())
                .forEach(each -> CLOSURE_PROPOSED_ALREADY.refuseIf(true, each.matter().value()));
        var counted = wish.item() == ClosureItem.REPEATED ? reached(file, unit.name()) : List.<PastPenalty>of();
        proposals.saveAndFlush(ClosureProposal.of(number, file.agency(), wish.party(), unit.name(), wish, counted.stream().map(PastPenalty::documentNumber).toList())
                .by(room.actor(), room.today()));
        room.note(number, "closure-proposed", Map.of("unit", unit.name(), "item", wish.item().name()));
    }

    /** The head decides; with the approval the document goes out. What was counted must still count. */
    public void decide(MatterNumber number, UUID id, boolean yes, String opinion) {
        SharedGround.NOT_FOR_YOU.refuseIf(!acting.required().is(Role.HEAD));
        var file = locked(number);
        var proposal = of(number, id);
        proposal.decide(yes, opinion, room.actor(), room.today());
        if (yes) {
            var told = proposal.view();
            var counted = told.item() == ClosureItem.REPEATED ? reached(file, told.unit()) : List.<PastPenalty>of();
            proposal.issued(papers.issue(file, unit(file, proposal.party()), told, counted, room.today()));
        }
        proposals.flush();
        room.note(number, yes ? "closure-issued" : "closure-refused", Map.of("unit", proposal.view().unit()));
    }

    /** @param closed what the government decided, null where nothing was chosen; @param paper its number. */
    public void answered(MatterNumber number, UUID id, Boolean closed, String paper, LocalDate on) {
        worked(number);
        var proposal = of(number, id);
        CLOSURE_OUTCOME_INCOMPLETE.refuseAtIf(closed == null, "closed");
        CLOSURE_OUTCOME_INCOMPLETE.refuseAtIf(paper == null || paper.isBlank(), "paper");
        var issued = proposal.view().decidedOn();
        CLOSURE_OUTCOME_ON_IMPOSSIBLE_DAY.refuseAtIf(on == null || on.isAfter(room.today()) || issued != null && on.isBefore(issued), "on");
        proposal.answered(closed, paper, on, room.actor());
        proposals.flush();
        room.note(number, "closure-answered", Map.of("closed", closed, "paper", paper.strip(), "on", on.toString()));
    }

    private List<PastPenalty> reached(PenaltyCaseFile file, String unit) {
        var all = past.of(file.agency(), file.subject().equals(unit) ? file.enterprise() : null, unit, room.today()).stream().filter(PastPenalty::counted).toList();
        var count = ClosureCount.of(all.stream().map(PastPenalty::on).toList(), room.today());
        CLOSURE_COUNT_NOT_REACHED.refuseAtIf(!count.reached(), "item", count.inHalfYear().size(), count.inYear().size());
        return all.stream().filter(each -> count.counts(each.on())).toList();
    }

    private ClosureProposal of(MatterNumber number, UUID id) {
        return proposals.findById(id).filter(each -> each.view().matter().equals(number)).orElseThrow(NO_SUCH_PROPOSAL::refusal);
    }

    private static PenalisedParty unit(PenaltyCaseFile file, int party) {
        return file.parties().stream().filter(each -> each.seq() == party).map(PenaltyCaseFile.Party::particulars).filter(PenalisedParty::isUnit).findFirst()
                .orElseThrow(NO_SUCH_UNIT::refusal);
    }

    private PenaltyCaseFile worked(MatterNumber number) {
        var file = locked(number);
        SharedGround.NOT_FOR_YOU.refuseIf(!room.officerSide(number) && !room.leads());
        return file;
    }

    private PenaltyCaseFile locked(MatterNumber number) {
        room.seen(number);
        return room.locked(number);
    }
}
