package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;

/**
 * What a party was told and what is proposed now: other acts, other grounds or a heavier penalty have to be told anew, and a statement never makes
 * anything heavier (行政处罚法 44, 45).
 */
final class Told {
    private Told() {}

    /** @param told null where the party was told nothing; @param now null where the party is not punished any more. @return whether the notice still holds. */
    static boolean covers(Penalty told, Penalty now) {
        if (now == null) {
            return true;
        }
        if (told == null || now.fine().compareTo(told.fine()) > 0 || now.hearing() && !told.hearing()) {
            return false;
        }
        return now.weights().stream().allMatch(each -> told.weights().stream().anyMatch(before -> covers(before, each)));
    }

    private static boolean covers(Weight told, Weight now) {
        return told.fact() == now.fact() && told.violation().equals(now.violation()) && now.fine().compareTo(told.fine()) <= 0 && told.others().containsAll(now.others())
                && told.act().equals(now.act());
    }
}
