package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import cn.dangchang.plan.domain.draw.FrozenInput.Excluded;
import cn.dangchang.plan.domain.draw.FrozenInput.Officer;
import cn.dangchang.plan.domain.draw.FrozenInput.Site;
import cn.dangchang.plan.domain.draw.FrozenInput.Stratum;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Draws without a house around them; the seed of a number is always the same. */
final class DrawFixture {
    private DrawFixture() {}

    static Seed seed(int number) {
        return new Seed(Canon.sha256("seed " + number));
    }

    static String site(int number) {
        return new UUID(0, number).toString();
    }

    static FrozenInput input(int sites, int officers, String quota, Excluded... exclusions) {
        return new FrozenInput(DrawMethod.VERSION, "HX-SJ2026-0001", "HX", seed(1).commitment(), "第四季度双随机抽查", 2026, "2026-12-01", 2,
                List.of(new Stratum("dust", quota)), IntStream.range(0, sites)
                .mapToObj(at -> new Site(site(at), new UUID(1, at).toString(), "第" + at + "家木业有限公司",
                "主厂区", "dust")).toList(), IntStream.range(0, officers).mapToObj(at -> new Officer("officer-" + at, "执法员" + at, "HX" + at))
                .toList(),
                List.of(exclusions), null);
    }

    /** A whole record of 27 sites with 30 %, two left out, and one officer replaced. */
    static DrawExport record() {
        var input = input(27, 7, "30%", new Excluded("officer-3", "LEAVE", "住院", "planner-1"),
                new Excluded(site(5), "VISITED", null, null));
        var result = DrawMethod.draw(input, seed(1), "窗外第三棵银杏");
        var team = result.teams().get(0);
        var in = DrawMethod.next(result, List.of(), team.site(), team.officers().get(0)).orElseThrow();
        var act = new DrawExport.Act("planner-1", "2026-11-25T02:00:00Z");
        return new DrawExport(DrawMethod.VERSION, act, seed(1).commitment(), input, input.hash(), act,
                new DrawExport.Witness("supervisor-1", "窗外第三棵银杏"),
                seed(1).hex(), result, act, List.of(new Swap(team.site(), team.officers().get(0), in, "临时抽调", "planner-1",
                "2026-11-25T03:00:00Z")), null);
    }
}
