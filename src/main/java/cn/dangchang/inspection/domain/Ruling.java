package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an officer decided about a finding, beside what the table proposed. */
@Embeddable
record Ruling(List<String> proposed, List<String> actions, Integer decidedRound, String decidedBy, String deviationReason, LocalDate deadline,
              String requirement, List<String> measures, String authority, String responsible, String otherWords) {
    static final Ruling NONE = new Ruling(List.of(), List.of(), null, null, null, null, null, List.of(), null, null, null);

    static Ruling of(Decided decided, Set<Disposition> proposed, int round, PersonId by) {
        return new Ruling(names(proposed), names(decided.actions()), round, by.value(), decided.deviationReason(), decided.deadline(),
                decided.requirement(), names(decided.measures()), decided.authority(), decided.responsible(), decided.other());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().sorted(java.util.Comparator.comparing(Enum::ordinal)).map(Enum::name).toList();
    }

    Set<Disposition> actionSet() {
        return dispositions(actions);
    }

    Set<SiteMeasure> measureSet() {
        var set = new TreeSet<SiteMeasure>();
        measures.forEach(each -> set.add(SiteMeasure.valueOf(each)));
        return set;
    }

    FindingView.Decided view() {
        return decidedRound == null ? null : new FindingView.Decided(dispositions(proposed), actionSet(), deviationReason, deadline, requirement,
                measureSet(), authority, responsible, otherWords, decidedRound);
    }

    private static Set<Disposition> dispositions(List<String> names) {
        var set = new TreeSet<Disposition>();
        names.forEach(each -> set.add(Disposition.valueOf(each)));
        return set;
    }
}
