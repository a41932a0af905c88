package cn.dangchang.inspection.domain;

/** How many findings a visit has, and how many of them are major hazards. */
record Tally(String visit, long findings, long majorHazards) {
    static Tally none(String visit) {
        return new Tally(visit, 0, 0);
    }
}
