package cn.dangchang.inspection.domain;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.Audience;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** To whom the tasks of a visit go, and which rule keeps somebody from one: a task goes to a role within the right group and case. */
@Service
public class VisitAudiences {
    private final VisitDesk desk;
    private final VisitTasks tasks;
    private final VisitScope scope;
    private final Teams teams;
    private final Officers officers;

    VisitAudiences(VisitDesk desk, VisitTasks tasks, VisitScope scope, Teams teams, Officers officers) {
        this.desk = desk;
        this.tasks = tasks;
        this.scope = scope;
        this.teams = teams;
        this.officers = officers;
    }

    public Set<Audience> of(TaskFacts task) {
        var visit = visit(task);
        var agency = visit.agency();
        return switch (task.key()) {
            case "draft-inspection-plan" -> drafting(visit);
            case "review-inspection-plan" -> reviewing(visit);
            case "approve-inspection-plan", "file-late-approval" -> Set.of(Audience.role(Role.LEADER, agency));
            case "inspect-site" -> Set.of(Audience.person(new PersonId(task.subject())));
            case "co-sign-dispositions" -> people(visit, MemberRole.ESCORT);
            case "accept-territory-findings" -> Set.of(Audience.role(Role.LEADER, territory(visit)));
            case "report-territory-outcome" -> Set.of(Audience.role(Role.INSPECTOR, territory(visit)), Audience.role(Role.LEADER, territory(visit)));
            case "answer-late-denial" -> closing(visit);
            case "bind-inspection-file" -> leading(visit);
            case "receive-inspection-file" -> Set.of(Audience.role(Role.COORDINATOR, agency));
            case "archive-inspection-file" -> Set.of(Audience.role(Role.ARCHIVIST, agency));
            case "close-visit" -> closing(visit);
            case "convene-consultation", "record-consultation-opinion" -> Set.of(Audience.role(Role.SUPERVISOR, agency));
            default -> people(visit, MemberRole.OFFICER);
        };
    }

    /** Each inspects for oneself; the group's leader keeps an eye on it, and says why where a member cannot sign. */
    public Set<Audience> overseeing(TaskFacts task) {
        return task.key().equals("inspect-site") ? leading(visit(task)) : Set.of();
    }

    /** @throws cn.dangchang.shared.Refusal applicant ≠ reviewer ≠ approver, not certified today, somebody else's inspection */
    public void requireMayTake(TaskFacts task, PersonId person) {
        var visit = visit(task);
        switch (task.key()) {
            case "draft-inspection-plan" -> InspectionGround.NOT_A_MEMBER.refuseIf(!visit.officers().contains(person) && !visit.proposedBy().equals(person));
            case "review-inspection-plan" -> visit.requireAnother(person);
            case "approve-inspection-plan", "file-late-approval" -> visit.requireApprover(person);
            case "inspect-site" -> SharedGround.NOT_FOR_YOU.refuseIf(!task.subject().equals(person.value()) && !scope.leads(visit, person));
            case "convene-consultation", "record-consultation-opinion" -> InspectionGround.OFFICER_REVIEWS_OWN_VISIT.refuseIf(visit.officers().contains(person));
            default -> requireCertified(task, visit, person);
        }
    }

    /** Whoever enforces needs a certificate valid that day. */
    private void requireCertified(TaskFacts task, Visit visit, PersonId person) {
        if (visit.officers().contains(person) && !visit.stage().over() && !task.key().equals("bind-inspection-file")) {
            officers.requireOfficer(person, desk.today());
        }
    }

    private Set<Audience> drafting(Visit visit) {
        var audiences = new HashSet<>(people(visit, MemberRole.OFFICER));
        audiences.add(Audience.person(visit.proposedBy()));
        audiences.add(Audience.roleInTeam(Role.INSPECTOR, visit.occasion().team()));
        return audiences;
    }

    /** The own group's leader, or where that one comes along another group's. */
    private Set<Audience> reviewing(Visit visit) {
        return scope.leaderGoesAlong(visit) ? Set.of(Audience.role(Role.GROUP_LEADER, visit.agency()))
                : Set.of(Audience.roleInTeam(Role.GROUP_LEADER, visit.occasion().team()));
    }

    private Set<Audience> closing(Visit visit) {
        var audiences = new HashSet<>(leading(visit));
        audiences.addAll(people(visit, MemberRole.OFFICER));
        return audiences;
    }

    private Set<Audience> leading(Visit visit) {
        return team(visit).map(Team::leader).map(leader -> Set.of(Audience.person(leader)))
                .orElseGet(() -> Set.of(Audience.roleInTeam(Role.GROUP_LEADER, visit.occasion().team())));
    }

    private static Set<Audience> people(Visit visit, MemberRole role) {
        return visit.of(role).stream().map(Audience::person).collect(Collectors.toSet());
    }

    private static AgencyId territory(Visit visit) {
        return new AgencyId(visit.occasion().territory());
    }

    private Optional<Team> team(Visit visit) {
        return teams.find(visit.occasion().team());
    }

    private Visit visit(TaskFacts task) {
        return desk.unscoped(tasks.visitOf(task.matter())).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
