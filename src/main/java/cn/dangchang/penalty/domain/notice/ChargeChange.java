package cn.dangchang.penalty.domain.notice;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDraft.Weight;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How what is intended now differs from what the party was told. @param sameGrounds facts, rules and basis are the same. */
public record ChargeChange(boolean sameGrounds, boolean heavier) {
    public static ChargeChange between(Penalty told, Penalty now) {
        return new ChargeChange(grounds(told).equals(grounds(now)), now.fine().compareTo(told.fine()) > 0 || now.hearing() && !told.hearing()
                || !kinds(told).containsAll(kinds(now)) || !others(told).containsAll(others(now)));
    }

    /** Other facts, other grounds or more than was told is told again; less for the same is not. */
    public boolean mustBeTold() {
        return !sameGrounds || heavier;
    }

    private static Set<Ground> grounds(Penalty penalty) {
        return penalty.weights().stream().map(each -> new Ground(each.fact(), each.violation(), each.act(), each.broken(), each.punishedBy(),
                each.circumstances())).collect(Collectors.toSet());
    }

    private static Set<PenaltyKind> kinds(Penalty penalty) {
        return penalty.weights().stream().flatMap(each -> each.others().stream()).collect(Collectors.toSet());
    }

    private static Set<String> others(Penalty penalty) {
        return penalty.weights().stream().map(Weight::othersText).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private record Ground(int fact, String violation, String act, String broken, String punishedBy, Set<String> circumstances) {}
}
