package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** Where a measure comes from and whom it concerns, as it stood when it began. @param source the visit, or a case */
@Embeddable
record Origin(String source, String agency, UUID enterprise, @Column(name = "enterprise_name") String name, @Column(name = "place") String address,
              String sector, String town, String team, List<String> officers) {
    MatterNumber matter() {
        return new MatterNumber(source);
    }

    AgencyId office() {
        return new AgencyId(agency);
    }

    List<PersonId> crew() {
        return officers.stream().map(PersonId::new).toList();
    }
}
