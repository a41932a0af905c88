package cn.dangchang.plan.domain.draw;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that goes into a draw, in an order that does not depend on who wrote it down; dates and numbers of matters as text.
 *
 * @param seedHash the commitment that was published before; @param redrawOf number of the draw that is repeated, or null
 * @param sites by id; @param officers by account; @param exclusions by subject
 */
record FrozenInput(String method, String number, String agency, String seedHash, String title, int year, String day, int officersPerSite,
                   List<Stratum> strata, List<Site> sites, List<Officer> officers, List<Excluded> exclusions, String redrawOf) {
    String hash() {
        return Canon.sha256(Canon.write(this));
    }

    List<String> sitesOf(String sector) {
        return sites.stream().filter(site -> site.sector().equals(sector)).map(Site::id).toList();
    }

    List<String> eligibleSites(String sector) {
        return without(sitesOf(sector));
    }

    List<String> eligibleOfficers() {
        return without(officers.stream().map(Officer::id).toList());
    }

    private List<String> without(List<String> subjects) {
        Set<String> excluded = exclusions.stream().map(Excluded::subject).collect(Collectors.toSet());
        return subjects.stream().filter(subject -> !excluded.contains(subject)).toList();
    }

    Map<String, Site> sitesById() {
        return sites.stream().collect(Collectors.toMap(Site::id, site -> site, (first, second) -> first));
    }

    record Stratum(String sector, String quota) {}

    record Site(String id, String enterprise, String enterpriseName, String name, String sector) {}

    record Officer(String id, String name, String certificate) {}

    /** @param by account of who excluded by hand, null where the house found it out. */
    record Excluded(String subject, String kind, String reason, String by) {}
}
