package cn.dangchang.registry.web;

import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Objects;

/** What somebody typed of an appointment. */
public record ExpertForm(String person, String speciality, List<String> sectors, String qualification, String appointedFrom, String appointedTo) {
    static ExpertForm empty() {
        return new ExpertForm(null, null, List.of(), null, null, null);
    }

    static ExpertForm of(Expert expert) {
        return new ExpertForm(expert.person().value(), expert.speciality(), expert.sectors(), expert.qualification(),
                Objects.toString(expert.appointedFrom(), null), Objects.toString(expert.appointedTo(), null));
    }

    Expert expert(AgencyId agency) {
        RegistryGround.NOT_AN_EXPERT.refuseAtIf(person == null || !person.matches("[a-z0-9][a-z0-9-]{1,62}"), "person");
        return new Expert(new PersonId(person), agency, speciality, sectors == null ? List.of() : sectors, RegistryGround.required(qualification, "qualification"),
                EnterpriseForm.day(appointedFrom, "appointedFrom"), EnterpriseForm.day(appointedTo, "appointedTo"));
    }
}
