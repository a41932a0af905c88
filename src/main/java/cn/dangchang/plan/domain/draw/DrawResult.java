package cn.dangchang.plan.domain.draw;

import java.util.List;

/** What was drawn. @param reserve all eligible officers in the order in which they step in for somebody. */
record DrawResult(List<Share> shares, List<Team> teams, List<String> reserve) {
    /** @param total sites of the sector, the excluded too; @param wanted by the quota; @param drawn sites in the order drawn. */
    record Share(String sector, int total, int eligible, int wanted, List<String> drawn) {}

    record Team(String site, List<String> officers) {}

    /** One officer for another. */
    record Swap(String site, String out, String in, String reason, String by, String at) {}
}
