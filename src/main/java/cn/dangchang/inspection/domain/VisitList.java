package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.SiteVisits.Line;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Actor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Visits in lists, one line each. */
@Component
class VisitList {
    private static final int MOST = 500;

    private final Visits visits;
    private final Findings findings;
    private final VisitScope scope;
    private final People people;

    VisitList(Visits visits, Findings findings, VisitScope scope, People people) {
        this.visits = visits;
        this.findings = findings;
        this.scope = scope;
        this.people = people;
    }

    List<Line> search(Actor actor, String text, VisitStage stage, int limit) {
        var teams = people.find(actor.person()).map(person -> List.copyOf(person.teams())).orElse(List.of());
        var led = scope.led(actor);
        String like = "%" + (text == null ? "" : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")) + "%";
        String inStage = stage == null ? null : stage.name();
        int most = Math.min(limit, MOST);
        var own = visits.search(actor.agency().value(), inStage, like, scope.seesAll(actor), teams.isEmpty() || scope.invited(actor) ? List.of("-") : teams,
                actor.person().value(), led.isEmpty() ? List.of("-") : led, Limit.of(most));
        var handedOver = visits.onOwnGround(actor.agency().value(), inStage, like, scope.followsUp(actor), actor.person().value(), Limit.of(most));
        return lines(Stream.concat(handedOver.stream(), own.stream()).limit(most).toList());
    }

    List<Line> ofEnterprise(Actor actor, UUID enterprise) {
        return lines(visits.ofEnterprise(enterprise).stream().filter(visit -> scope.maySee(visit, actor)).toList());
    }

    private List<Line> lines(List<Visit> found) {
        var tallies = findings.tally(found.stream().map(visit -> visit.number().value()).toList()).stream()
                .collect(Collectors.toMap(Tally::visit, Function.identity()));
        return found.stream().map(visit -> line(visit, tallies.getOrDefault(visit.number().value(), Tally.none(visit.number().value())))).toList();
    }

    private static Line line(Visit visit, Tally tally) {
        return new Line(visit.number(), visit.where().enterpriseName(), visit.where().siteName(), visit.where().sector(), visit.stage(),
                visit.plan().visitOn(), visit.occasion().campaign(), (int) tally.findings(), tally.majorHazards() > 0,
                visit.occasion().form(), visit.occasion().team(), visit.occasion().basis());
    }
}
