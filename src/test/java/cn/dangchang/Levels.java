package cn.dangchang;

import java.util.Map;

/** The storeys of the house; arrows point down only. The one list that the gates for code and for the database share. */
final class Levels {
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("shared", 0), Map.entry("audit", 1), Map.entry("operations", 1), Map.entry("calendar", 2), Map.entry("organisation", 2),
            Map.entry("engine", 3), Map.entry("law", 3), Map.entry("registry", 3), Map.entry("evidence", 3), Map.entry("worklist", 4),
            Map.entry("documents", 5), Map.entry("plan", 6), Map.entry("inspection", 7), Map.entry("rectification", 8), Map.entry("penalty", 9),
            Map.entry("referral", 10), Map.entry("disclosure", 11), Map.entry("supervision", 11), Map.entry("dossier", 11),
            Map.entry("statistics", 11), Map.entry("demo", 12));

    private Levels() {}

    static boolean knows(String module) {
        return LEVELS.containsKey(module);
    }

    /** @return whether {@code from} may use {@code to}. */
    static boolean pointsDown(String from, String to) {
        return LEVELS.get(from) > LEVELS.get(to);
    }
}
