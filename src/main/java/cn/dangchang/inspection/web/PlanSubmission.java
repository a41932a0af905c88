package cn.dangchang.inspection.web;

import cn.dangchang.inspection.JointVisits;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps a plan's rows and sends the plan on its way, for one visit or for several of a uniform plan at once. */
@Component
class PlanSubmission {
    private static final List<String> TEXT = List.of("purpose", "visitOn", "contactPerson", "contactTelephone", "route", "divisionOfWork");

    private final SiteVisits visits;
    private final VisitPlanning planning;
    private final VisitSubmissions submissions;
    private final VisitTaskDoor tasks;
    private final JointVisits joint;

    PlanSubmission(SiteVisits visits, VisitPlanning planning, VisitSubmissions submissions, VisitTaskDoor tasks, JointVisits joint) {
        this.visits = visits;
        this.planning = planning;
        this.submissions = submissions;
        this.tasks = tasks;
        this.joint = joint;
    }

    static String draft(MatterNumber visit) {
        return "plan:" + visit;
    }

    /** @return other visits of the same campaign, form and group that are still being drafted. */
    List<SiteVisits.Line> siblings(VisitView visit) {
        return visit.campaign() == null || visit.stage() != VisitStage.DRAFTING ? List.of() : visits.search(null, VisitStage.DRAFTING, 100).stream()
                .filter(line -> !line.number().equals(visit.number()) && visit.campaign().equals(line.campaign()) && visit.form().equals(line.form())
                        && visit.team().equals(line.team())).toList();
    }

    /** @return the departments that come along, or those of the campaign as long as nobody was invited. */
    List<DepartmentLine> departments(VisitView visit) {
        return DepartmentLine.of(visit.departments().isEmpty() ? joint.proposed(visit.number())
                : visit.departments().stream().map(JointVisits.Invited::department).toList());
    }

    Next save(VisitView visit, Typed typed, boolean submit, String key) {
        return submissions.once(key, "plan " + visit.number() + typed, submit ? draft(visit.number()) : null, () -> {
            var alike = siblings(visit).stream().map(line -> line.number().value()).filter(typed.all("siblings")::contains).map(MatterNumber::new);
            Stream.concat(Stream.of(visit.number()), alike).forEach(number -> keep(visit, number, typed, submit));
            return Next.to(submit ? "/cases/" + visit.number() : "/inspections/" + visit.number() + "/plan");
        });
    }

    /** @param view the visit of the page, whose form its siblings share. */
    private void keep(VisitView view, MatterNumber visit, Typed typed, boolean submit) {
        planning.assign(visit, NewVisitPage.members(typed));
        if (view.form().equals("joint")) {
            joint.invite(visit, DepartmentLine.read(typed));
        }
        planning.planScope(visit, typed.all("items").stream().map(each -> typed.read("items", each, Integer::valueOf)).collect(Collectors.toSet()));
        planning.planMethods(visit, new HashSet<>(typed.all("methods")));
        if (typed.text("reason") != null) {
            planning.explain(visit, typed.text("reason"));
        }
        if (submit) {
            Map<String, Object> values = new HashMap<>();
            TEXT.forEach(field -> values.put(field, typed.text(field)));
            tasks.complete(visit, "draft-inspection-plan", values);
        }
    }
}
