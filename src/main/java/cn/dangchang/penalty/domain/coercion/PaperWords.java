package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.SeizedRow;
import cn.dangchang.law.Statutes;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizedThing.Means;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the papers of a measure are worded from what was entered. */
@Component("coercionPaperWords")
class PaperWords {
    private final MessageSource messages;
    private final Enterprises enterprises;
    private final Statutes statutes;
    private final CrewScope people;

    PaperWords(MessageSource messages, Enterprises enterprises, Statutes statutes, CrewScope people) {
        this.messages = messages;
        this.enterprises = enterprises;
        this.statutes = statutes;
        this.people = people;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("penalty." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    Party party(Origin origin) {
        return new Party(origin.name(), origin.address(), Optional.ofNullable(origin.enterprise()).flatMap(enterprises::find).map(Enterprises.Enterprise::legalRepresentative)
                .orElse(null), null, null);
    }

    /** 查封, 扣押, or both, with what it is done to. */
    String measure(CoercionFile file) {
        return of("coercion.measure", means(file.things()), file.things().stream().map(SeizedThing::name).distinct().collect(Collectors.joining(of("coercion.and"))));
    }

    String means(List<SeizedThing> things) {
        return things.stream().map(SeizedThing::means).distinct().sorted().map(Means::key).map(key -> messages.getMessage(key, null,
                Locale.SIMPLIFIED_CHINESE)).collect(Collectors.joining(of("coercion.and")));
    }

    String reasons(CoercionFile file) {
        var asked = file.asked();
        return Boolean.TRUE.equals(asked.urgent()) ? of("coercion.urgent-reason", asked.reason(), asked.urgencyReason()) : asked.reason();
    }

    String basis(SeizureCause cause) {
        return of("coercion.basis", law("aqf-065"), messages.getMessage(cause.key(), null, Locale.SIMPLIFIED_CHINESE));
    }

    String disposalBasis(CoercionFile file) {
        var disposal = file.disposal();
        if (disposal.releaseReason() == null) {
            return disposal.disposalBasis();
        }
        return switch (disposal.releaseReason()) {
            case NOT_APPROVED -> law("qzf-019");
            default -> law("qzf-028");
        };
    }

    String disposal(CoercionFile file) {
        var disposal = file.disposal();
        var reason = disposal.releaseReason() == null ? "" : messages.getMessage(disposal.releaseReason().key(), null, Locale.SIMPLIFIED_CHINESE);
        return of("coercion.disposal." + disposal.kind(), means(file.things()), reason, disposal.disposalWords() == null ? "" : disposal.disposalWords());
    }

    List<SeizedRow> rows(List<SeizedThing> things) {
        return things.stream().map(each -> new SeizedRow(messages.getMessage(each.means().key(), null, Locale.SIMPLIFIED_CHINESE), each.name(),
                each.specification(), each.unit(), each.quantity().stripTrailingZeros().toPlainString(), each.place(), each.remark())).toList();
    }

    String names(List<String> who) {
        return who.stream().map(people::name).collect(Collectors.joining(of("coercion.and")));
    }

    String name(PersonId who) {
        return people.name(who.value());
    }

    Opinion opinion(CoercionFile file, String step) {
        return opinion(file.ruling(step));
    }

    String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    Opinion opinion(Optional<CoercionFile.Ruling> ruling) {
        return ruling.map(each -> new Opinion(each.words() == null ? of("coercion.agreed") : each.words(), people.name(each.by()),
                LocalDate.ofInstant(each.at(), OfficeClock.ZONE))).orElse(null);
    }

    String law(String id) {
        return statutes.find(id).map(Statutes.Basis::label).orElseThrow();
    }
}
