package cn.dangchang.penalty.domain;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.function.Predicate;

/**
 * The officers of a matter and the group they belong to.
 *
 * @param team null where no group has it; @param aside who stands aside (行政处罚法 43); @param stranger why the hand of anybody else is refused
 */
public record Crew(AgencyId agency, String team, List<PersonId> officers, Predicate<PersonId> aside, Ground stranger) {
    public static Crew of(AgencyId agency, String team, List<PersonId> officers, Ground stranger) {
        return new Crew(agency, team, officers, nobody -> false, stranger);
    }

    /** @throws cn.dangchang.shared.Refusal OFFICER_RECUSED, or what {@code stranger} says */
    void require(PersonId officer) {
        CaseGround.OFFICER_RECUSED.refuseIf(aside.test(officer));
        stranger.refuseIf(!officers.contains(officer));
    }
}
