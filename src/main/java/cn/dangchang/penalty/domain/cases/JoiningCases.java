package cn.dangchang.penalty.domain.cases;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseJoins;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 并案、分案: a leader joins a case that is not filed to another, or lets parties go into a case of their own. */
@Service
@Transactional
public class JoiningCases implements CaseJoins {
    private final CaseDesk desk;
    private final CaseMatters matters;
    private final CaseClocks clocks;
    private final House house;

    JoiningCases(CaseDesk desk, CaseMatters matters, CaseClocks clocks, House house) {
        this.desk = desk;
        this.matters = matters;
        this.clocks = clocks;
        this.house = house;
    }

    @Component("joiningHouse")
    record House(Processes processes, MatterNumbers numbers) {}

    @Override
    public void join(MatterNumber number, MatterNumber into, String reason) {
        CaseGround.SUSPENSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "joinReason");
        CaseGround.NO_SUCH_CASE.refuseAtIf(into == null || matters.findByNumber(into.value()).isEmpty(), "into");
        // the lower number first, so that two joins at once wait and never block each other
        boolean first = number.value().compareTo(into.value()) < 0;
        var one = leading(first ? number : into);
        var other = number.equals(into) ? one : leading(first ? into : number);
        var leaving = first ? one : other;
        var staying = first ? other : one;
        CaseMoves.join(leaving, staying, desk.today());
        desk.flush();
        clocks.endAll(leaving);
        desk.note(leaving, "case-joined", Map.of("into", into.value(), "reason", reason.strip()));
        desk.note(staying, "case-took-over", Map.of("from", number.value()));
        house.processes().correlate("case-joined", leaving.processInstance(), Outcome.done());
    }

    @Override
    public MatterNumber split(MatterNumber number, List<Integer> parties, String reason) {
        CaseGround.SUSPENSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "splitReason");
        var some = leading(number);
        var own = PenaltyCase.proposed(house.numbers().next(some.agency(), MatterKind.PENALTY_CASE), some.agency(), some.lead().splitFrom(some), some.team(),
                some.officers(), desk.now());
        desk.openNew(own);
        CaseMoves.split(some, own, parties, desk.today());
        desk.flush();
        clocks.awaitFiling(own, desk.today());
        desk.note(some, "case-split", Map.of("own", own.number().value(), "reason", reason.strip()));
        desk.note(own, "case-opened", Map.of("source", own.lead().source().name(), "reference", own.lead().reference()));
        own.runsAs(house.processes().start(PenaltyCaseWords.KEY, own.number(), PenaltyCaseWords.atStart()));
        return own.number();
    }

    private PenaltyCase leading(MatterNumber number) {
        var some = desk.open(number);
        desk.scope().requireLeader();
        CaseGround.CONCLUDER_DECIDES.refuseIf(some.officers().contains(desk.actor()));
        return some;
    }
}
