package cn.dangchang.organisation.web;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The agency of the administrator who is logged in; of others nothing is told. */
@Component
class OwnAgency {
    private final Acting acting;
    private final People people;
    private final Choices choices;

    OwnAgency(Acting acting, People people, Choices choices) {
        this.acting = acting;
        this.people = people;
        this.choices = choices;
    }

    AgencyId id() {
        return acting.required().agency();
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} for an unknown account and for one of another agency alike */
    Person person(String account) {
        return people.of(id()).stream().filter(each -> each.id().value().equals(account)).findFirst()
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    Map<String, String> units() {
        return choices.units(id());
    }

    Map<String, String> roles() {
        return choices.roles();
    }
}
