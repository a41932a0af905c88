package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.DECISION_CHANGED_SINCE_SIGNING;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NOT_SIGNED;

import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.discretion.FinedActs;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.execution.FineExecution.Imposed;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the decisions of all parties at once and hands them over on the spot; every rule is asked again. */
@Service
@Transactional
public class IssuingDecisions {
    private final SummaryDesk desk;
    private final HearingParty hearing;
    private final DecisionRoom room;
    private final FineExecution execution;
    private final SummaryClocks clocks;

    IssuingDecisions(SummaryDesk desk, HearingParty hearing, DecisionRoom room, FineExecution execution, SummaryClocks clocks) {
        this.desk = desk;
        this.hearing = hearing;
        this.room = room;
        this.execution = execution;
        this.clocks = clocks;
    }

    /** What a decision is made with. */
    @org.springframework.stereotype.Component
    record DecisionRoom(SummaryPapers papers, CrewSigning signing, SummaryRules rules, FinedActs fined) {}

    /** @return whether any party has to pay. */
    public boolean issue(MatterNumber number) {
        var penalty = desk.mine(number);
        penalty.requireUndecided();
        penalty.requireParties();
        penalty.parties().forEach(party -> issue(penalty, party));
        room.papers().receipt(penalty);
        clocks.startFiling(penalty, desk.today());
        return penalty.parties().stream().anyMatch(party -> party.fine().signum() > 0);
    }

    private void issue(SummaryPenalty penalty, SummaryParty party) {
        var today = desk.today();
        var who = party.particulars();
        hearing.requireHeard(penalty, party);
        party.requireDecidable(room.rules().limit(penalty.agency(), who.offender(), today), room.rules().small(penalty.agency(), today));
        party.view().charges().forEach(each -> room.rules().weigh(new Sanction(each.finding(), each.violation(), each.range(), each.warning(),
                each.fine()), who.offender(), today));
        var subject = room.papers().decision(penalty, party, today);
        var signers = room.signing().requireSigned(penalty.crew(), subject, today, DECISION_CHANGED_SINCE_SIGNING, DECISION_NOT_SIGNED);
        party.charges().stream().filter(each -> each.fine().signum() > 0)
                .forEach(each -> room.fined().fine(each.finding(), who.identity(), penalty.number()));
        var issued = room.papers().issue(penalty, party, subject, signers.get(0), today);
        party.decide(issued.id(), issued.number(), signers, today);
        desk.flush();
        if (party.fine().signum() > 0) {
            execution.impose(new Imposed(penalty.number(), who.name(), issued.id(), issued.number(), party.fine(), today,
                    party.collection() != null, true));
        }
        desk.note(penalty, "summary-decided", Map.of("party", party.seq(), "document", issued.id().toString(), "number", issued.number(),
                "yuan", party.fine().toPlainString(), "members", signers.stream().map(PersonId::value).toList()));
    }
}
