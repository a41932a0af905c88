package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of enterprises. */
public interface Enterprises {
    /** For matters that name the enterprise, whatever its agency; a page or client asks {@link #visible}. */
    Optional<Enterprise> find(UUID id);

    /** For matters that name the site, whatever its agency. */
    Optional<Site> site(UUID siteId);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_ENTERPRISE} also where it belongs to another agency than the actor */
    Enterprise visible(UUID id);

    /** @return enterprises of the agency whose name, credit code or address holds the text, at most {@code limit}. */
    List<Enterprise> search(AgencyId agency, String text, int limit);

    /**
     * Registers an enterprise; done by a planner or administrator of the agency, or by the house. Audited.
     *
     * @throws cn.dangchang.shared.Refusal {@link RegistryGround}, {@code SharedGround.NOT_FOR_YOU}
     */
    Enterprise register(Registration registration);

    /** @return every enterprise of the agency, by name. */
    List<Enterprise> of(AgencyId agency);

    /** @return the telephone number unmasked; audited, since it is personal data. @throws cn.dangchang.shared.Refusal NO_SUCH_ENTERPRISE */
    String telephone(UUID id);

    /** Changes what is registered (not the credit code); kept in the history. @throws cn.dangchang.shared.Refusal {@link RegistryGround} */
    Enterprise change(UUID id, Registration registration);

    /** @return the changes, newest first. */
    List<Change> history(UUID id);

    /** @return the identity number unmasked; audited, since it is personal data. @throws cn.dangchang.shared.Refusal NO_SUCH_ENTERPRISE */
    String identityNumber(UUID id);

    /**
     * @param creditCode null or empty where the kind of party needs none
     * @param riskLevel, size codes of {@link Codes}, or their words
     * @param supervision {@code direct} (直接监管) or {@code general} (综合监管)
     * @param sites what is registered of each; a site that is not named stays as it is
     * @param profile null for an enterprise without particulars, and for a change that leaves them as they are
     */
    record Registration(AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                        String size, String supervision, List<SiteEntry> sites, Profile profile) {
        public Registration(AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                            String size, String supervision, List<SiteEntry> sites) {
            this(agency, name, creditCode, legalRepresentative, telephone, riskLevel, size, supervision, sites, null);
        }

        public Registration(AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                            String size, List<SiteEntry> sites) {
            this(agency, name, creditCode, legalRepresentative, telephone, riskLevel, size, "direct", sites, null);
        }
    }

    /**
     * What kind of party it is and how it is counted.
     *
     * @param identityNumber of a person or of who runs an unlicensed site, masked when read; empty where none is kept
     * @param category null while it is in no category; @param standardisation null without a level
     */
    record Profile(PartyKind kind, String identityNumber, SupervisedCategory category, Standardisation standardisation, LocalDate standardisedUntil) {
        public static final Profile PLAIN = new Profile(PartyKind.ENTERPRISE, "", null, null, null);
    }

    /** @param field name of the changed particular; the values as registered, numbers of people masked. */
    record Change(Instant at, String by, String field, String before, String after) {}

    /** @param sector code of {@code law.ReferenceLists.sectors()}; @param town the town unit that escorts. */
    record SiteEntry(String name, String address, String sector, UnitId town, String hazards, SiteState state, boolean hazardousProcess) {
        public SiteEntry(String name, String address, String sector, UnitId town, String hazards) {
            this(name, address, sector, town, hazards, SiteState.RUNNING, false);
        }
    }

    /** @param creditCode null where it has none; @param telephone masked; see {@link #telephone}. */
    record Enterprise(UUID id, AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                      String size, String supervision, List<Site> sites, Profile profile) {
        public Enterprise(UUID id, AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                          String size, String supervision, List<Site> sites) {
            this(id, agency, name, creditCode, legalRepresentative, telephone, riskLevel, size, supervision, sites, Profile.PLAIN);
        }

        /** @return what is registered, to be changed in these sites alone. */
        public Registration with(List<SiteEntry> changed) {
            return new Registration(agency, name, creditCode, legalRepresentative, telephone, riskLevel, size, supervision, changed);
        }
    }

    record Site(UUID id, UUID enterprise, String name, String address, String sector, UnitId town, String hazards, SiteState state,
                boolean hazardousProcess) {
        public Site(UUID id, UUID enterprise, String name, String address, String sector, UnitId town, String hazards) {
            this(id, enterprise, name, address, sector, town, hazards, SiteState.RUNNING, false);
        }
    }
}
