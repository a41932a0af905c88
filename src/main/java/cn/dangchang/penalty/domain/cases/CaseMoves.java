package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import java.time.LocalDate;
import java.util.List;

/** What moves from case to case where cases are joined or split. */
final class CaseMoves {
    private CaseMoves() {}

    /** 并案: what a case that is not filed is about goes to the other one. */
    static void join(PenaltyCase leaving, PenaltyCase staying, LocalDate on) {
        leaving.requireNotFiled();
        CaseGround.JOINED_INTO_ITSELF.refuseAtIf(leaving.number().equals(staying.number()), "into");
        CaseGround.JOINED_CASES_OF_TWO_AGENCIES.refuseAtIf(!leaving.agency().equals(staying.agency()), "into");
        staying.requireInvestigated();
        leaving.parties().stream().filter(each -> staying.parties().stream().noneMatch(there -> same(there, each)))
                .forEach(each -> staying.name(each.kind(), each.particulars()));
        facts(leaving, staying, on);
        leaving.joined(staying, on);
    }

    /** 分案: these parties leave for a case of their own, which is about the same acts. */
    static void split(PenaltyCase from, PenaltyCase own, List<Integer> parties, LocalDate on) {
        from.requireInvestigated();
        var going = from.parties().stream().filter(each -> parties.contains(each.seq())).toList();
        CaseGround.SPLIT_NEEDS_PARTIES.refuseAtIf(going.isEmpty() || going.size() == from.parties().size(), "parties");
        going.forEach(each -> own.name(each.kind(), each.particulars()));
        facts(from, own, on);
        going.forEach(each -> from.drop(each.seq()));
    }

    private static void facts(PenaltyCase from, PenaltyCase to, LocalDate on) {
        from.facts().stream().map(CaseFact::view).forEach(each -> to.fact(each.text(), each.finding(), each.endedOn(), each.graveHarm(), on));
    }

    private static boolean same(CaseParty one, CaseParty other) {
        return one.particulars().identity().equals(other.particulars().identity());
    }
}
