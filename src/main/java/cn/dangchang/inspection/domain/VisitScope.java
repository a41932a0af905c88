package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see a visit: those who take part, their group, the offices that decide on, watch or keep visits, and who leads its campaign. */
@Component
class VisitScope {
    private static final Set<Role> OFFICES = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST, Role.LEGAL_REVIEWER);
    private static final Set<Role> TERRITORY = Set.of(Role.LEADER, Role.INSPECTOR);

    private final Teams teams;
    private final FollowUps followUps;
    private final Findings findings;
    private final Campaigns campaigns;

    VisitScope(Teams teams, FollowUps followUps, Findings findings, Campaigns campaigns) {
        this.teams = teams;
        this.followUps = followUps;
        this.findings = findings;
        this.campaigns = campaigns;
    }

    /** Whoever may work on a visit reads it, and a seat in the leading group of its campaign opens it for reading alone. */
    boolean maySee(Visit visit, Actor actor) {
        return mayWorkOn(visit, actor) || actor.agency().equals(visit.agency()) && visit.occasion().basisKind() == BasisKind.CAMPAIGN
                && led(actor).contains(visit.occasion().basisReference());
    }

    /** @return what visits name as the basis that is a campaign led by the actor. */
    Set<String> led(Actor actor) {
        return campaigns.ledBy(actor.person(), actor.agency());
    }

    boolean mayWorkOn(Visit visit, Actor actor) {
        return visit.member(actor.person()).isPresent() || actor.agency().equals(visit.agency()) && mayHere(visit, actor) || handedTo(visit, actor);
    }

    boolean seesAll(Actor actor) {
        return actor.roles().stream().anyMatch(OFFICES::contains);
    }

    private boolean mayHere(Visit visit, Actor actor) {
        var person = actor.person();
        return seesAll(actor) || visit.proposedBy().equals(person) || !invited(actor) && inTeam(visit, person)
                || actor.is(Role.GROUP_LEADER) && leaderGoesAlong(visit);
    }

    /** Experts and escorts belong to a group's list, but see only the visits to which they were asked. */
    boolean invited(Actor actor) {
        return actor.roles().stream().allMatch(role -> role == Role.EXPERT || role == Role.ESCORT);
    }

    /** The territory follows up what was handed to it, and sees nothing before. */
    private boolean handedTo(Visit visit, Actor actor) {
        return visit.occasion().isCrossArea() && actor.agency().value().equals(visit.occasion().territory()) && followsUp(actor)
                && !handedOver(visit).isEmpty();
    }

    boolean followsUp(Actor actor) {
        return actor.roles().stream().anyMatch(TERRITORY::contains);
    }

    private List<UUID> handedOver(Visit visit) {
        return followUps.findByVisitOrderByOpenedAt(visit.number().value()).stream().filter(each -> each.is(FollowUpKind.TERRITORY))
                .flatMap(each -> each.findings().stream()).toList();
    }

    /** @return whether the file belongs to a finding that a guest on the visit, or the territory that follows up, has before them. */
    boolean handsOut(Visit visit, UUID file, Actor stranger) {
        boolean guest = visit.member(stranger.person()).isPresent();
        if (!guest && !handedTo(visit, stranger)) {
            return false;
        }
        var handed = guest ? List.<UUID>of() : handedOver(visit);
        return findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live)
                .filter(finding -> guest || handed.contains(finding.id())).anyMatch(finding -> finding.files().contains(file));
    }

    private boolean inTeam(Visit visit, PersonId person) {
        return team(visit).filter(team -> person.equals(team.leader()) || team.members().contains(person)).isPresent();
    }

    /** @return whether the group's leader is an officer of the visit, so that another group leader reviews. */
    boolean leaderGoesAlong(Visit visit) {
        return team(visit).filter(team -> team.leader() != null && visit.officers().contains(team.leader())).isPresent();
    }

    boolean leads(Visit visit, PersonId person) {
        return team(visit).filter(team -> person.equals(team.leader())).isPresent();
    }

    private Optional<Team> team(Visit visit) {
        return teams.find(visit.occasion().team());
    }
}
