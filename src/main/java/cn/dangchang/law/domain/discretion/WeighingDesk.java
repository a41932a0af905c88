package cn.dangchang.law.domain.discretion;

import static cn.dangchang.law.DiscretionGround.LIGHTER_PROVISION_CHOSEN;
import static cn.dangchang.law.DiscretionGround.MILDER_LAW_NOT_APPLIED;
import static cn.dangchang.law.DiscretionGround.WHOLE_IS_MISSING;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Weighing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks the range and the circumstances up and lets the rules judge. */
@Component
class WeighingDesk implements Weighing {
    private final Violations violations;
    private final ReferenceLists lists;

    WeighingDesk(Violations violations, ReferenceLists lists) {
        this.violations = violations;
        this.lists = lists;
    }

    @Override
    public Weighed weigh(Proposal proposal) {
        requireMilderLaw(proposal);
        var range = range(proposal.provision(), proposal.lawOf());
        for (var other : proposal.alsoBroken()) {
            LIGHTER_PROVISION_CHOSEN.refuseAtIf(OneFine.BY_WEIGHT.compare(range, range(other, proposal.lawOf())) < 0, "provision", label(other, proposal.lawOf()));
        }
        return new FineRule(codes(lists.mitigating()), codes(lists.aggravating())).weigh(proposal, range);
    }

    @Override
    public BigDecimal together(List<Weighed> all, Set<String> finedBefore) {
        return OneFine.sum(all, finedBefore);
    }

    @Override
    public Provision heavier(List<Provision> broken, LocalDate day) {
        return broken.stream().max(Comparator.comparing(each -> range(each, day), OneFine.BY_WEIGHT)).orElseThrow();
    }

    @Override
    public Optional<Comparison> compare(Provision provision, LocalDate acted, LocalDate decided) {
        var then = found(provision, acted == null ? decided : acted);
        var now = found(provision, decided);
        return then == null && now == null ? Optional.empty() : Optional.of(new Comparison(then, now, MilderLaw.of(then, now)));
    }

    @Override
    public void requireWithinLimitation(LocalDate ended, LocalDate found, boolean graveHarm) {
        Limitation.require(ended, found, graveHarm);
    }

    private void requireMilderLaw(Proposal proposal) {
        compare(proposal.provision(), proposal.acted(), proposal.decided()).ifPresent(both -> {
            boolean applied = switch (both.milder()) {
                case THEN -> proposal.lawOf().equals(proposal.acted());
                case NOW -> proposal.lawOf().equals(proposal.decided());
                default -> proposal.lawOf().equals(proposal.acted()) || proposal.lawOf().equals(proposal.decided());
            };
            MILDER_LAW_NOT_APPLIED.refuseAtIf(!applied, "lawOf");
        });
    }

    private Range found(Provision provision, LocalDate day) {
        return violations.find(provision.violation(), day).flatMap(each -> each.ranges().stream().filter(one -> one.id().equals(provision.range()))
                .findFirst()).orElse(null);
    }

    private Range range(Provision provision, LocalDate day) {
        var range = violations.range(provision.violation(), provision.range(), day);
        WHOLE_IS_MISSING.refuseAtIf(range.fines() && range.measure() != Measure.YUAN && provision.whole() == null, "whole");
        return range.inYuan(provision.whole());
    }

    private String label(Provision provision, LocalDate day) {
        return violations.find(provision.violation(), day).map(Violations.Violation::punishedByLabel).orElse(provision.violation());
    }

    private static Set<String> codes(List<Entry> entries) {
        return entries.stream().map(Entry::code).collect(Collectors.toSet());
    }
}
