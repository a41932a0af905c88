package cn.dangchang.organisation;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Agencies and their units. */
public interface Units {
    Optional<Unit> find(UnitId id);

    Optional<Agency> agency(AgencyId id);

    /** @return every agency of the installation. */
    List<Agency> agencies();

    List<Unit> of(AgencyId agency);

    /** @param authorisedFrom start of a published authorisation (委托或赋权) of a town, null without one. */
    record Unit(UnitId id, String name, AgencyId agency, Level level, boolean enforcementPower, LocalDate authorisedFrom, LocalDate authorisedTo) {
        public boolean mayEnforceOn(LocalDate day) {
            return enforcementPower || authorisedFrom != null && !day.isBefore(authorisedFrom) && (authorisedTo == null || !day.isAfter(authorisedTo));
        }
    }

    enum Level { AGENCY, DEPARTMENT, TOWN, OTHER }

    /** @param shortName the word in document numbers, as 华 in （华）应急责改〔2026〕1号; @param government that hears reconsideration. */
    record Agency(AgencyId id, String name, String shortName, String government, String address, String telephone, String court) {}
}
