package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import java.util.List;

/**
 * The whole record of a draw as one file.
 *
 * @param witness null where none was asked for; @param redrawReason why it repeats another draw, or null; @param swaps replacements in
 * their order
 */
record DrawExport(String format, Act committed, String seedHash, FrozenInput input, String inputHash, Act frozen, Witness witness,
        String seed,
                  DrawResult result, Act drawn, List<Swap> swaps, String redrawReason) {
    record Act(String by, String at) {}

    record Witness(String person, String words) {}
}
