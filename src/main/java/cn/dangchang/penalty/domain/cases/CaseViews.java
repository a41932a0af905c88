package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Puts a case together as others see it. */
final class CaseViews {
    private CaseViews() {}

    record State(String processInstance, Instant openedAt, LocalDate closedOn, boolean submitted, String joinedInto) {}

    static PenaltyCaseFile of(PenaltyCase some, State state, List<Recusal> recusals, List<CaseSuspension> suspensions) {
        var lead = some.lead();
        return new PenaltyCaseFile(some.number(), some.agency(), lead.source(), lead.reference(), number(lead.visit()), lead.subject(), lead.place(),
                lead.enterprise(), lead.sector(), lead.town(), some.team(), some.officers(), state.processInstance(), state.openedAt(), stage(some, state),
                some.parties().stream().map(CaseParty::view).toList(), some.facts().stream().map(CaseFact::view).toList(),
                recusals.stream().map(Recusal::view).toList(), some.filing() == null ? null : some.filing().view(),
                some.conclusion() == null ? null : some.conclusion().view(), some.closing() == null ? null : some.closing().view(), state.closedOn(),
                state.submitted(), suspensions.stream().map(CaseSuspension::view).toList(), number(state.joinedInto()), number(lead.splitFrom()));
    }

    private static Stage stage(PenaltyCase some, State state) {
        if (state.joinedInto() != null) {
            return Stage.JOINED;
        }
        if (state.closedOn() != null) {
            return some.filed() ? Stage.CLOSED : Stage.REFUSED;
        }
        return !some.filed() ? Stage.PROPOSED : some.conclusion() == null ? Stage.INVESTIGATED : Stage.CONCLUDED;
    }

    private static MatterNumber number(String value) {
        return value == null ? null : new MatterNumber(value);
    }
}
