package cn.dangchang.dossier.domain;

import cn.dangchang.organisation.People;
import cn.dangchang.shared.PersonId;
import org.springframework.stereotype.Component;

/** People's names behind their accounts. */
@Component
class Names {
    private static final String ACCOUNT = "[a-z0-9][a-z0-9-]{1,62}";

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** @return null for null. */
    String of(PersonId person) {
        return person == null ? null : people.find(person).map(People.Person::name).orElse(person.value());
    }

    /** For what the trail says, which may be no account at all. */
    String of(String account) {
        return account != null && account.matches(ACCOUNT) ? of(new PersonId(account)) : account;
    }
}
