package cn.dangchang.plan;

import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A draw as people see it.
 *
 * @param seal what proves it; @param candidates as frozen, or as they are now while the inputs are not frozen; @param shares what each
 * sector gives
 * @param events who did what when, oldest first; @param redrawOf the draw that this one repeats, or null; @param redrawnAs the draw that
 * repeats this one, or null
 * @param reason why it repeats another, or null; @param abandonReason why it was given up, or null; @param sheet the record sheet last
 * issued, or null
 */
public record DrawView(MatterNumber number, AgencyId agency, DrawTerms terms, DrawState state, Seal seal, Candidates candidates,
                       List<Share> shares, List<Team> teams, List<Swap> swaps, List<Event> events, MatterNumber redrawOf,
                       MatterNumber redrawnAs, String reason,
                       String abandonReason, boolean published, UUID sheet) {
    /** @param seed null until it is revealed; @param inputHash null until the inputs are frozen; @param words the witness's, or null. */
    public record Seal(String method, String seedHash, String inputHash, String seed, String witness, String words) {}

    public record Candidates(List<Site> sites, List<Officer> officers) {
        public List<Site> sitesLeftOut() {
            return sites.stream().filter(site -> site.exclusion() != null).toList();
        }

        public List<Officer> officersLeftOut() {
            return officers.stream().filter(officer -> officer.exclusion() != null).toList();
        }

        public Stream<Officer> eligibleOfficers() {
            return officers.stream().filter(officer -> officer.exclusion() == null);
        }
    }

    /** @param exclusion null where the site takes part. */
    public record Site(UUID id, UUID enterprise, String enterpriseName, String name, String sector, LeftOut exclusion) {}

    /** @param id account; @param certificate its number; @param exclusion null where the officer takes part. */
    public record Officer(String id, String name, String certificate, LeftOut exclusion) {}

    /** @param reason in words, null where the kind says it all. */
    public record LeftOut(DrawExclusion kind, String reason) {}

    /**
     * What a sector gives.
     *
     * @param total with those excluded; @param wanted by the quota, of the total; @param least by the setting {@code draw-share-min}, of
     * the total
     * @param drawn 0 before the draw; fewer than wanted only where too few are left
     */
    public record Share(String sector, String quota, int total, int eligible, int wanted, int least, int drawn) {
        /** @return whether fewer are left than the quota wants. */
        public boolean isShort() {
            return eligible < wanted;
        }

        /** @return whether the quota wants fewer than the lowest share (R-054: of 27 nine, not eight). */
        public boolean isBelowLeast() {
            return wanted < least;
        }
    }

    /** @param drawn as drawn; @param now after replacements; @param visited whether the site was visited on this ground. */
    public record Team(Site site, List<Officer> drawn, List<Officer> now, boolean visited) {}

    /** An officer replaced by the next of the reserve. */
    public record Swap(Site site, Officer out, Officer in, String reason, String by, Instant at) {}

    /** @param what {@code committed}, {@code frozen}, {@code drawn}, {@code abandoned}, {@code published}; @param by the person's name. */
    public record Event(String what, String by, Instant at) {}
}
