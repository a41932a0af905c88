package cn.dangchang.penalty.domain.decision;

import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that is kept of a case from its discussion on. */
@Component
record DecisionBook(Discussions discussions, Rulings rulings, PartyDecisions decisions, Publications publications, Aftermaths aftermaths) {
    CaseDecisionFile of(MatterNumber number) {
        return new CaseDecisionFile(discussions.findByMatterOrderByVersion(number.value()).stream().map(Discussion::view).toList(),
                rulings.findByMatterOrderByRuledAt(number.value()).stream().map(Ruling::view).toList(),
                decided(number).stream().map(PartyDecision::view).toList(),
                publications.findByMatterOrderByPreparedAt(number.value()).stream().map(Publication::view).toList(),
                aftermaths.findById(number.value()).map(Aftermath::view).orElse(null));
    }

    List<PartyDecision> decided(MatterNumber number) {
        return decisions.findByMatterOrderByParty(number.value());
    }

    Optional<Discussion> discussion(MatterNumber number, CaseDraft draft) {
        return discussions.findByMatterOrderByVersion(number.value()).stream().filter(each -> each.isOf(draft)).findFirst();
    }

    Optional<Publication> lastPublication(MatterNumber number) {
        return publications.findByMatterOrderByPreparedAt(number.value()).stream().reduce((earlier, later) -> later);
    }
}
