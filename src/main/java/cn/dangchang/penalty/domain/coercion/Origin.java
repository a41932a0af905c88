package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.Crew;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * Where a measure comes from and whom it concerns.
 *
 * @param source the visit or the case; @param enterprise null where a case names none of the register; @param aside who stands aside in the case
 */
@Embeddable
record Origin(String source, String agency, UUID enterprise, @Column(name = "enterprise_name") String name, @Column(name = "place") String address,
              String sector, String town, String team, List<String> officers, List<String> aside) {
    MatterNumber matter() {
        return new MatterNumber(source);
    }

    AgencyId office() {
        return new AgencyId(agency);
    }

    List<PersonId> hands() {
        return officers.stream().map(PersonId::new).toList();
    }

    boolean ofCase() {
        return matter().kind() == MatterKind.PENALTY_CASE;
    }

    Crew crew() {
        return new Crew(office(), team, hands(), this::isAside, ofCase() ? CaseGround.NOT_AN_OFFICER_OF_THE_CASE : PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT);
    }

    boolean isAside(PersonId person) {
        return aside != null && aside.contains(person.value());
    }

    /** The officers of the case changed. */
    Origin with(List<PersonId> crew, List<PersonId> apart) {
        return new Origin(source, agency, enterprise, name, address, sector, town, team, values(crew), values(apart));
    }

    private static List<String> values(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
