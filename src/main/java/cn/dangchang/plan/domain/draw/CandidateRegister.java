package cn.dangchang.plan.domain.draw;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView.Candidates;
import cn.dangchang.plan.DrawView.LeftOut;
import cn.dangchang.plan.DrawView.Officer;
import cn.dangchang.plan.DrawView.Site;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.Draws.Stratum;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who and what a draw of some terms is drawn from today, and whom the house itself leaves out. */
@Component
class CandidateRegister {
    private static final Set<Role> OFFICERS = Set.of(Role.INSPECTOR, Role.GROUP_LEADER);

    private final Enterprises enterprises;
    private final People people;
    private final Officers officers;
    private final DrawUse use;

    CandidateRegister(Enterprises enterprises, People people, Officers officers, DrawUse use) {
        this.enterprises = enterprises;
        this.people = people;
        this.officers = officers;
        this.use = use;
    }

    Candidates now(AgencyId agency, DrawTerms terms, List<HandExclusion> byHand) {
        return new Candidates(sites(agency, terms, byHand), officers(agency, terms.day(), byHand));
    }

    private List<Site> sites(AgencyId agency, DrawTerms terms, List<HandExclusion> byHand) {
        var sectors = terms.strata().stream().map(Stratum::sector).collect(Collectors.toSet());
        var visited = use.visited(agency, terms.year());
        return enterprises.of(agency).stream()
                .flatMap(enterprise -> enterprise.sites().stream().filter(site -> sectors.contains(site.sector()))
                        .map(site -> new Site(site.id(), enterprise.id(), enterprise.name(), site.name(), site.sector(),
                                leftOut(site.id(), visited, byHand))))
                .sorted(Comparator.comparing(site -> site.id().toString())).toList();
    }

    private static LeftOut leftOut(UUID site, Set<UUID> visited, List<HandExclusion> byHand) {
        return visited.contains(site) ? new LeftOut(DrawExclusion.VISITED, null) : byHand(site.toString(), byHand);
    }

    /** The register of officers: everybody of an enforcement role who was ever given a certificate. */
    private List<Officer> officers(AgencyId agency, LocalDate day, List<HandExclusion> byHand) {
        return people.of(agency).stream()
                .filter(person -> person.active() && person.certificate() != null && person.roles().stream().anyMatch(OFFICERS::contains))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .map(person -> new Officer(person.id().value(), person.name(), person.certificate().number(), leftOut(person, day, byHand)))
                .toList();
    }

    private LeftOut leftOut(Person person, LocalDate day, List<HandExclusion> byHand) {
        try {
            officers.requireOfficer(new PersonId(person.id().value()), day);
            return byHand(person.id().value(), byHand);
        } catch (Refusal refusal) {
            return new LeftOut(refusal.ground() == OrganisationGround.CERTIFICATE_NOT_VALID ? DrawExclusion.CERTIFICATE
                    : DrawExclusion.NO_POWER, null);
        }
    }

    private static LeftOut byHand(String subject, List<HandExclusion> byHand) {
        return byHand.stream().filter(each -> each.concerns(subject)).findFirst().map(HandExclusion::leftOut).orElse(null);
    }
}
