package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.Investigations;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调查终结 and 结案: the officers say how it ends, a leader agrees; closed by three people with its sheet. */
@Service
@Transactional
public class ConcludingCase {
    private final CaseDesk desk;
    private final CasePapers papers;
    private final CaseSigning signing;
    private final DecidingFiling filing;
    private final Gates gates;

    ConcludingCase(CaseDesk desk, CasePapers papers, CaseSigning signing, DecidingFiling filing, Gates gates) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.filing = filing;
        this.gates = gates;
    }

    /** What must be over or proven before a case ends. */
    @Component("caseGates")
    record Gates(Investigations investigations, MeasuresOfCase measures, List<ClosingCondition> conditions) {}

    /** Two officers or more looked into it. @throws cn.dangchang.shared.Refusal NOT_FILED, INVESTIGATION_NOT_CONFIRMED, what is left open and the officers' gate */
    public void investigated(MatterNumber number, boolean confirmed) {
        var some = desk.mine(number);
        CaseGround.NOT_FILED.refuseIf(!some.filed());
        CaseGround.INVESTIGATION_NOT_CONFIRMED.refuseAtIf(!confirmed, "confirmed");
        signing.requireTwoOf(some, some.officers(), desk.today());
        gates.investigations().requireLookedInto(number);
        desk.note(some, "case-investigated", Map.of("members", some.officers().stream().map(each -> each.value()).toList()));
    }

    /** The 90 days end soon; nothing else happens. */
    public void remind(MatterNumber number) {
        desk.noteForHouse(number, "case-term-near");
    }

    /** Without a penalty. @throws cn.dangchang.shared.Refusal NOT_FILED, CONCLUSION_NEEDS_A_REASON, CORRECTION_NEEDED and the officers' gate */
    public void conclude(MatterNumber number, NoPenaltyGround ground, String reason, String correction) {
        var some = concludable(number);
        gates.investigations().requireLookedInto(number);
        some.conclude(Conclusion.proposed(ground, reason, correction, desk.actor(), desk.today()));
        desk.note(some, "case-concluded", Map.of("ground", ground.word()));
    }

    /** A penalty is due; what is proposed was weighed by then ({@code SealingDraft.requireComplete}). */
    public void concludePenalty(MatterNumber number, boolean complex, boolean publicInterest, String reason) {
        var some = concludable(number);
        gates.investigations().requireProven(number);
        some.conclude(Conclusion.penalty(complex, publicInterest, reason, desk.actor(), desk.today()));
        desk.note(some, "case-concluded", Map.of("ground", "penalty"));
    }

    private PenaltyCase concludable(MatterNumber number) {
        var some = desk.mine(number);
        signing.requireTwoOf(some, some.officers(), desk.today());
        return some;
    }

    /** @return whether a penalty is due, for what goes on. */
    public boolean decide(MatterNumber number, boolean agrees, String opinion) {
        var some = desk.open(number);
        CaseGround.NOT_CONCLUDED.refuseIf(some.conclusion() == null);
        CaseGround.CONCLUDER_DECIDES.refuseIf(some.officers().contains(desk.actor()));
        some.conclude(some.conclusion().decided(agrees, opinion, desk.actor(), desk.today()));
        desk.note(some, agrees ? "case-conclusion-agreed" : "case-conclusion-returned", Map.of());
        return Boolean.TRUE.equals(some.conclusion().penalty());
    }

    public void applyClosing(MatterNumber number, String execution) {
        var some = desk.mine(number);
        var result = ready(some);
        some.closing(CaseEnd.applied(desk.actor(), desk.today(), execution), result.isPresent());
        desk.note(some, "closing-applied", Map.of());
    }

    public void reviewClosing(MatterNumber number, boolean passed, String opinion) {
        var some = desk.open(number);
        var result = ready(some);
        some.closing(applied(some).reviewed(passed, desk.actor(), desk.today(), opinion), result.isPresent());
        desk.note(some, passed ? "closing-reviewed" : "closing-returned", Map.of());
    }

    public void approveClosing(MatterNumber number, boolean agreed, String opinion) {
        var some = desk.open(number);
        var result = ready(some);
        some.closing(applied(some).approved(agreed, desk.actor(), desk.today(), opinion), result.isPresent());
        if (!agreed) {
            desk.note(some, "closing-returned", Map.of());
            return;
        }
        var issued = papers.issueClosing(some, result.orElse(null), desk.today());
        some.closing(some.closing().issued(issued.id(), issued.number()), result.isPresent());
        some.close(desk.today());
        desk.note(some, "case-closed", Map.of("document", issued.id().toString()));
        filing.ended(some);
    }

    /** Nothing is left open; asked again at every step. @return what was decided, where something was */
    private Optional<ClosingCondition.Result> ready(PenaltyCase some) {
        gates.measures().requireOver(some.number());
        gates.conditions().forEach(each -> each.requireReady(some.number()));
        return gates.conditions().stream().flatMap(each -> each.result(some.number()).stream()).findFirst();
    }

    private static CaseEnd applied(PenaltyCase some) {
        CaseGround.CLOSING_NOT_APPLIED_FOR.refuseIf(some.closing() == null);
        return some.closing();
    }
}
