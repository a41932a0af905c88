package cn.dangchang.documents.web;

import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.shared.Acting;
import cn.dangchang.worklist.Matters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may start the service of a document, on whom, and with whom. */
@Component
class ServiceChoices {
    private final People people;
    private final Matters matters;
    private final Acting acting;
    private final Clock clock;

    ServiceChoices(People people, Matters matters, Acting acting, Clock clock) {
        this.people = people;
        this.matters = matters;
        this.acting = acting;
        this.clock = clock;
    }

    boolean mayServe(IssuedDocument document) {
        return document.kind().isForTheParty() && document.state() == State.ISSUED
                && people.find(acting.required().person()).filter(person -> person.certifiedOn(LocalDate.now(clock))).isPresent();
    }

    /** @return the other officers of the agency that are certified today. */
    Map<String, String> seconds() {
        var all = new LinkedHashMap<String, String>();
        people.of(acting.required().agency()).stream().filter(Person::active).filter(person -> person.certifiedOn(LocalDate.now(clock)))
                .filter(person -> !person.id().equals(acting.required().person())).forEach(person -> all.put(person.id().value(), person.name()));
        return all;
    }

    String recipient(IssuedDocument document) {
        return matters.subject(document.matter(), acting.required()).map(subject -> subject.summary(document.matter()).enterpriseName()).orElse("");
    }
}
