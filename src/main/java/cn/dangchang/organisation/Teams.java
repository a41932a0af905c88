package cn.dangchang.organisation;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** Enforcement groups (执法组). */
public interface Teams {
    Optional<Team> find(String code);

    List<Team> of(AgencyId agency);

    /** @param members everybody of the group, the leader included. */
    record Team(String code, String name, AgencyId agency, PersonId leader, List<PersonId> members) {}
}
