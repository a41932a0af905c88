package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.PenaltyDecisionContent;
import cn.dangchang.documents.PenaltyDecisionContent.Charge;
import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import cn.dangchang.registry.Masked;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What everybody may read of a decision: units keep their names; people, numbers, addresses and telephones are masked wherever they stand. */
final class Masking {
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})(?![\\dXx])");
    private static final String HIDDEN = "***";
    private static final String SOMEBODY = "某";

    private final List<String> people;
    private final List<String> addresses;

    /** @param people everybody who is named in the case; @param addresses of its parties. */
    Masking(Collection<String> people, Collection<String> addresses) {
        this.people = longestFirst(people);
        this.addresses = longestFirst(addresses);
    }

    PenaltyDecisionContent of(PenaltyDecisionContent decision) {
        return new PenaltyDecisionContent(of(decision.party()), decision.facts().stream().map(this::text).toList(), text(decision.evidence()),
                text(decision.heard()), decision.charges().stream().map(this::of).toList(), null);
    }

    private Charge of(Charge charge) {
        return new Charge(text(charge.act()), charge.broken(), charge.punishedBy(), text(charge.discretion()), text(charge.others()), charge.fine());
    }

    private Penalised of(Penalised party) {
        return new Penalised(party.unit(), party.unit() ? party.name() : name(party.name()), hidden(party.address()), hidden(party.postcode()),
                Masked.of(party.telephone()), name(party.representative()), party.position(), party.sex(), party.age(), Masked.of(party.idNumber()),
                party.employer());
    }

    String text(String text) {
        if (text == null) {
            return null;
        }
        var masked = text;
        for (var address : addresses) {
            masked = masked.replace(address, HIDDEN);
        }
        for (var person : people) {
            masked = masked.replace(person, name(person));
        }
        return NUMBERS.matcher(masked).replaceAll(found -> Masked.of(found.group()));
    }

    /** @return the family name and 某. */
    static String name(String name) {
        return name == null || name.isBlank() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + SOMEBODY;
    }

    private static String hidden(String text) {
        return text == null || text.isBlank() ? text : HIDDEN;
    }

    private static List<String> longestFirst(Collection<String> words) {
        return words.stream().flatMap(each -> each == null || each.isBlank() ? Stream.empty() : Stream.of(each.strip())).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }
}
