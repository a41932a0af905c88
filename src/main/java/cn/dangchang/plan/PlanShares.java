package cn.dangchang.plan;

import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Mode;
import java.math.BigDecimal;
import java.util.List;

/** How many visits are determined and how many drawn, with their shares in per cent to one decimal. */
public record PlanShares(int determined, int random) {
    public static PlanShares of(List<Line> lines) {
        return new PlanShares(sum(lines, Mode.DETERMINED), sum(lines, Mode.RANDOM));
    }

    private static int sum(List<Line> lines, Mode mode) {
        return lines.stream().filter(each -> each.mode() == mode).mapToInt(Line::visits).sum();
    }

    public int total() {
        return determined + random;
    }

    public BigDecimal determinedShare() {
        return share(determined, total());
    }

    public BigDecimal randomShare() {
        return share(random, total());
    }

    /** @return per cent with one decimal; 0.0 of nothing. */
    public static BigDecimal share(int part, int whole) {
        return new BigDecimal(Share.of(part, whole));
    }
}
