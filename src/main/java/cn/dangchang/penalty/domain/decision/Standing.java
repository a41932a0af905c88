package cn.dangchang.penalty.domain.decision;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/**
 * A case as it stands before a decision.
 *
 * @param draft the version that would be decided; @param versions every sealed version, to see what a notice told
 * @param discussed that very version, by a record that everybody signed
 * @param lastDay of the 90 days as they run now; @param held the case stands still
 */
record Standing(MatterNumber number, CaseDraft draft, List<CaseDraft> versions, List<PartyRights> rights, boolean discussed, LocalDate today,
                LocalDate lastDay, boolean held) {
    /** @return whether the party was heard about all that is imposed now; less than it was told needs no other notice, more or something else does. */
    boolean heard(Penalty penalty) {
        return rights.stream().filter(each -> each.party() == penalty.party() && each.heardOn() != null)
                .anyMatch(each -> told(each.noticeVersion(), penalty.party()).stream().anyMatch(told -> covers(told, penalty)));
    }

    private List<Penalty> told(int version, int party) {
        return versions.stream().filter(each -> each.version() == version).flatMap(each -> each.penalties().stream())
                .filter(each -> each.party() == party).toList();
    }

    private static boolean covers(Penalty told, Penalty now) {
        return told.fine().compareTo(now.fine()) >= 0 && now.weights().stream().allMatch(weight -> told.weights().stream().anyMatch(each -> covers(each, weight)));
    }

    private static boolean covers(Weight told, Weight now) {
        return told.fact() == now.fact() && told.violation().equals(now.violation()) && told.fine().compareTo(now.fine()) >= 0
                && kinds(told).containsAll(kinds(now));
    }

    private static EnumSet<PenaltyKind> kinds(Weight weight) {
        var kinds = EnumSet.noneOf(PenaltyKind.class);
        kinds.addAll(weight.others());
        return kinds;
    }
}
