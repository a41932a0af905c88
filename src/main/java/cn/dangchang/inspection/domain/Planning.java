package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens visits and shapes their plans. */
@Service
@Transactional
class Planning {
    /** Looking at the site and at the papers is part of every visit. */
    private static final Set<String> USUAL = Set.of("site-inspection", "document-review");

    private final Visits visits;
    private final VisitDesk desk;
    private final PlanShape shape;
    private final Registers registers;
    private final Officers officers;
    private final VisitGrounds grounds;

    Planning(Visits visits, VisitDesk desk, PlanShape shape, Registers registers, Officers officers, VisitGrounds grounds) {
        this.visits = visits;
        this.desk = desk;
        this.shape = shape;
        this.registers = registers;
        this.officers = officers;
        this.grounds = grounds;
    }

    Visit draw(ProposedVisit proposed, Urgency urgency) {
        var actor = desk.actor();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(VisitPlanning.PROPOSERS::contains));
        shape.requireForm(proposed.form());
        var occasion = Occasion.of(proposed, urgency);
        var members = members(proposed, actor);
        var where = registers.where(proposed, actor);
        registers.requireOwn(members, actor.agency(), AgencyId.orNull(occasion.territory()), where);
        var visit = visits.save(new Visit(registers.number(actor), where, occasion, proposed.visitOn(), actor.person(), desk.now()));
        visit.assign(members, officers, shape.certificates());
        grounds.enter(visit);
        visit.cover(shape.withMandatory(Set.of()));
        visit.use(USUAL);
        desk.write(visit, "visit-proposed", Map.of("site", where.siteId(), "form", proposed.form(), "visitOn", proposed.visitOn(), "basis",
                occasion.basisKind().name()));
        return visit;
    }

    /** Whoever proposes and is an inspector comes along. */
    private static List<Assignment> members(ProposedVisit proposed, Actor actor) {
        boolean included = proposed.members().stream().anyMatch(each -> each.person().equals(actor.person()));
        if (included || !actor.is(Role.INSPECTOR)) {
            return proposed.members();
        }
        return Stream.concat(proposed.members().stream(),
                Stream.of(new Assignment(actor.person(), MemberRole.OFFICER))).toList();
    }

    void scope(MatterNumber number, Set<Integer> items) {
        var visit = forDrafting(number);
        visit.cover(shape.withMandatory(items));
        desk.write(visit, "scope-planned", Map.of("items", List.copyOf(visit.scope())));
    }

    void methods(MatterNumber number, Set<String> methods) {
        var visit = forDrafting(number);
        visit.use(shape.methods(methods));
        desk.write(visit, "methods-planned", Map.of("methods", List.copyOf(methods)));
    }

    void assign(MatterNumber number, List<Assignment> members) {
        var visit = forDrafting(number);
        registers.requireOwn(members, visit.agency(), AgencyId.orNull(visit.occasion().territory()), visit.where());
        visit.assign(members, officers, shape.certificates());
        grounds.requireExperts(visit, visit.plan().visitOn());
        desk.write(visit, "members-assigned", Map.of("members", members.stream().map(each -> each.role() + ":" + each.person()).toList()));
    }

    void explain(MatterNumber number, String reason) {
        var visit = forDrafting(number);
        visit.explain(reason);
        desk.write(visit, "basis-explained", Map.of());
    }

    private Visit forDrafting(MatterNumber number) {
        var visit = desk.open(number);
        var person = desk.person();
        InspectionGround.NOT_A_MEMBER.refuseIf(!visit.proposedBy().equals(person) && !visit.officers().contains(person) && !desk.leads(visit, person));
        return visit;
    }
}
