package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.domain.draw.DrawResult.Share;
import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import cn.dangchang.plan.domain.draw.DrawResult.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** How the result follows from input, seed and witness; docs/adr/0014 says it in words. A change of it is another version. */
final class DrawMethod {
    static final String VERSION = "dangchang-draw-1";

    private DrawMethod() {}

    static DrawResult draw(FrozenInput input, Seed seed, String words) {
        var hash = input.hash();
        var shares = input.strata().stream().map(stratum -> share(input, stratum,
                new SeededNumbers(seed, hash, words, "sites:" + stratum.sector())))
                .toList();
        var officers = input.eligibleOfficers();
        var sites = shares.stream().flatMap(share -> share.drawn().stream()).toList();
        return new DrawResult(shares, teams(sites, officers, input.officersPerSite(), new SeededNumbers(seed, hash, words, "officers")),
                Lots.draw(officers, officers.size(), new SeededNumbers(seed, hash, words, "reserve")));
    }

    private static Share share(FrozenInput input, FrozenInput.Stratum stratum, IntUnaryOperator numbers) {
        int total = input.sitesOf(stratum.sector()).size();
        var eligible = input.eligibleSites(stratum.sector());
        int wanted = new Quota(stratum.quota()).of(total);
        return new Share(stratum.sector(), total, eligible.size(), wanted, Lots.draw(eligible, Math.min(wanted, eligible.size()), numbers));
    }

    /** Everybody goes once before anybody goes twice: officers leave a shuffled queue, and a new shuffle joins it when it runs out. */
    private static List<Team> teams(List<String> sites, List<String> officers, int each, IntUnaryOperator numbers) {
        var queue = new ArrayList<String>();
        var teams = new ArrayList<Team>();
        for (var site : sites) {
            var team = new ArrayList<String>();
            while (team.size() < each) {
                var next = queue.stream().filter(officer -> !team.contains(officer)).findFirst();
                next.ifPresentOrElse(officer -> {
                    team.add(officer);
                    queue.remove(officer);
                }, () -> queue.addAll(Lots.draw(officers, officers.size(), numbers)));
            }
            teams.add(new Team(site, List.copyOf(team)));
        }
        return teams;
    }

    /** @return the officers of the site after the replacements. */
    static List<String> now(DrawResult result, List<Swap> swaps, String site) {
        var team = new ArrayList<>(result.teams().stream().filter(each -> each.site().equals(site)).findFirst().map(Team::officers)
                .orElse(List.of()));
        swaps.stream().filter(swap -> swap.site().equals(site))
                .forEach(swap -> team.replaceAll(each -> each.equals(swap.out()) ? swap.in() : each));
        return List.copyOf(team);
    }

    /**
     * @return whoever of the reserve has the fewest sites, the first in its order; nobody who was replaced before or goes there already.
     */
    static Optional<String> next(DrawResult result, List<Swap> before, String site, String out) {
        var there = now(result, before, site);
        return result.reserve().stream().filter(each -> !each.equals(out) && !there.contains(each) && before.stream()
                .noneMatch(swap -> swap.out().equals(each)))
                .min(Comparator.comparingLong(each -> load(result, before, each)));
    }

    private static long load(DrawResult result, List<Swap> swaps, String officer) {
        return result.teams().stream().filter(team -> now(result, swaps, team.site()).contains(officer)).count();
    }
}
