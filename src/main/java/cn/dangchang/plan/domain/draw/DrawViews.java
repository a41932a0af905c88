package cn.dangchang.plan.domain.draw;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawRecords.Line;
import cn.dangchang.plan.DrawRecords.Preview;
import cn.dangchang.plan.DrawState;
import cn.dangchang.plan.DrawView;
import cn.dangchang.plan.DrawView.Candidates;
import cn.dangchang.plan.DrawView.Event;
import cn.dangchang.plan.DrawView.LeftOut;
import cn.dangchang.plan.DrawView.Officer;
import cn.dangchang.plan.DrawView.Seal;
import cn.dangchang.plan.DrawView.Share;
import cn.dangchang.plan.DrawView.Site;
import cn.dangchang.plan.DrawView.Swap;
import cn.dangchang.plan.DrawView.Team;
import cn.dangchang.plan.Draws.DrawTerms;
import cn.dangchang.plan.domain.draw.FrozenInput.Excluded;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a draw with the names that were frozen with it. */
@Component
class DrawViews {
    private final DrawRows rows;
    private final CandidateRegister register;
    private final DrawUse use;
    private final People people;
    private final RuleSettings settings;

    DrawViews(DrawRows rows, CandidateRegister register, DrawUse use, People people, RuleSettings settings) {
        this.rows = rows;
        this.register = register;
        this.use = use;
        this.people = people;
        this.settings = settings;
    }

    Preview preview(AgencyId agency, DrawTerms terms) {
        var candidates = register.now(agency, terms, List.of());
        return new Preview(candidates, shares(agency, terms, candidates, Map.of()));
    }

    DrawView of(Draw draw) {
        var candidates = draw.input() == null ? register.now(draw.agency(), draw.terms(), draw.exclusions()) : frozen(draw.input());
        var result = draw.result();
        var lookup = new Lookup(candidates);
        var seal = new Seal(draw.method(), draw.seedHash(), draw.inputHash(), draw.seed(), name(draw.witness()), draw.words());
        return new DrawView(draw.number(), draw.agency(), draw.terms(), draw.state(), seal, candidates,
                shares(draw.agency(), draw.terms(), candidates, drawn(result)), result == null ? List.of() : teams(draw, result, lookup),
                swaps(draw, lookup), events(draw), draw.redrawOf(), redrawnAs(draw), draw.redrawReason(),
                draw.abandonReason(), draw.published(), draw.sheet());
    }

    Line line(Draw draw) {
        var result = draw.result();
        int drawn = result == null ? 0 : result.teams().size();
        int unvisited = draw.state() == DrawState.DRAWN ? drawn - use.visitedFor(draw).size() : 0;
        return new Line(draw.number(), draw.terms(), draw.state(), drawn, unvisited, draw.redrawOf(), redrawnAs(draw), draw.abandonReason(),
                draw.published());
    }

    private MatterNumber redrawnAs(Draw draw) {
        return rows.findByRedrawOfOrderByNumberDesc(draw.number().value()).stream().filter(each -> each.state() != DrawState.ABANDONED)
                .findFirst().map(Draw::number).orElse(null);
    }

    private List<Swap> swaps(Draw draw, Lookup lookup) {
        return draw.swaps().stream().map(swap -> new Swap(lookup.site(swap.site()), lookup.officer(swap.out()), lookup.officer(swap.in()),
                swap.reason(), name(swap.by()), Instant.parse(swap.at()))).toList();
    }

    private List<Event> events(Draw draw) {
        return draw.events().stream().map(event -> new Event(event.what(), name(event.by()), event.at())).toList();
    }

    String name(String account) {
        return account == null ? null : people.find(new PersonId(account)).map(People.Person::name).orElse(account);
    }

    private static Map<String, Integer> drawn(DrawResult result) {
        return result == null ? Map.of() : result.shares().stream()
                .collect(Collectors.toMap(DrawResult.Share::sector, share -> share.drawn().size()));
    }

    private List<Share> shares(AgencyId agency, DrawTerms terms, Candidates candidates, Map<String, Integer> drawn) {
        var least = new Quota(settings.of("draw-share-min", agency, terms.day()).number() + "%");
        return terms.strata().stream().map(stratum -> {
            var sites = candidates.sites().stream().filter(site -> site.sector().equals(stratum.sector())).toList();
            int eligible = (int) sites.stream().filter(site -> site.exclusion() == null).count();
            return new Share(stratum.sector(), stratum.quota(), sites.size(), eligible, new Quota(stratum.quota()).of(sites.size()),
                    least.of(sites.size()),
                    drawn.getOrDefault(stratum.sector(), 0));
        }).toList();
    }

    private List<Team> teams(Draw draw, DrawResult result, Lookup lookup) {
        var visited = use.visitedFor(draw);
        return result.teams().stream().map(team -> new Team(lookup.site(team.site()), lookup.officers(team.officers()),
                lookup.officers(DrawMethod.now(result, draw.swaps(), team.site())), visited.contains(UUID.fromString(team.site()))))
                .toList();
    }

    private static Candidates frozen(FrozenInput input) {
        Map<String, LeftOut> excluded = input.exclusions().stream().collect(Collectors.toMap(Excluded::subject,
                each -> new LeftOut(DrawExclusion.valueOf(each.kind()), each.reason())));
        return new Candidates(input.sites().stream().map(site ->
                new Site(UUID.fromString(site.id()), UUID.fromString(site.enterprise()), site.enterpriseName(),
                site.name(), site.sector(), excluded.get(site.id()))).toList(), input.officers().stream()
                .map(officer -> new Officer(officer.id(), officer.name(),
                officer.certificate(), excluded.get(officer.id()))).toList());
    }

    private record Lookup(Map<String, Site> sites, Map<String, Officer> officers) {
        Lookup(Candidates candidates) {
            this(candidates.sites().stream().collect(Collectors.toMap(site -> site.id().toString(), Function.identity())),
                    candidates.officers().stream().collect(Collectors.toMap(Officer::id, Function.identity())));
        }

        Site site(String id) {
            return sites.get(id);
        }

        Officer officer(String id) {
            return officers.get(id);
        }

        List<Officer> officers(List<String> ids) {
            return ids.stream().map(officers::get).toList();
        }
    }
}
