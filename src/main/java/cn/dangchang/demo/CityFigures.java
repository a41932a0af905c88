package cn.dangchang.demo;

import cn.dangchang.demo.City.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What each visit of the city's campaign brought, spread over ten enterprises of a field with a fixed seed, so that the sums are those of the bulletin: 927 findings, 32 major
 * hazards, 161 suspected violations at 45 enterprises, and measures on site at the seven where the major hazards lie.
 */
final class CityFigures {
    private static final long SEED = 20260907L;
    private static final int VISITS = 10;
    private static final int FEWEST = 8;
    private static final Map<Field, List<Integer>> HAZARDS = Map.of(Field.MINES, List.of(5), Field.CHEMICALS, List.of(2), Field.METALLURGY, List.of(5),
            Field.DUST, List.of(6, 5, 5), Field.AMMONIA, List.of(4));

    private CityFigures() {}

    /** @return one line for each visit, in the order in which the field's enterprises are visited. */
    static List<Visit> of(Field field) {
        var found = found(field);
        var all = new ArrayList<Visit>();
        for (int at = 0; at < VISITS; at++) {
            var hazards = HAZARDS.get(field);
            all.add(new Visit(found[at], at < hazards.size() ? hazards.get(at) : 0, violations(field.ordinal() * VISITS + at)));
        }
        return all;
    }

    /** Every tenth enterprise is without: five of fifty. Of the other 45, the first 26 have four and nineteen have three: 161. */
    private static int violations(int serial) {
        int withCases = serial - (serial + 1) / VISITS;
        return serial % VISITS == VISITS - 1 ? 0 : withCases < 26 ? 4 : 3;
    }

    private static int[] found(Field field) {
        var random = new Random(SEED + field.ordinal());
        var found = new int[VISITS];
        for (int at = 0; at < field.findings(); at++) {
            found[at % VISITS]++;
        }
        for (int moves = 0; moves < 12; moves++) {
            int from = random.nextInt(VISITS);
            int to = random.nextInt(VISITS);
            int some = Math.min(random.nextInt(4), found[from] - FEWEST);
            if (from != to && some > 0) {
                found[from] -= some;
                found[to] += some;
            }
        }
        return level(found, HAZARDS.get(field));
    }

    /** Where the major hazards lie there is room for them and for the violations. */
    private static int[] level(int[] found, List<Integer> hazards) {
        for (int at = 0; at < hazards.size(); at++) {
            int wanted = hazards.get(at) + 4;
            for (int other = VISITS - 1; found[at] < wanted; other--) {
                int some = Math.min(wanted - found[at], Math.max(0, found[other] - FEWEST));
                found[other] -= some;
                found[at] += some;
            }
        }
        return found;
    }

    /** @param found all findings, of which {@code hazards} are major and {@code violations} are suspected violations. */
    record Visit(int found, int hazards, int violations) {}
}
