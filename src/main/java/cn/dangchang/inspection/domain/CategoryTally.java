package cn.dangchang.inspection.domain;

/** How many findings of a category a visit has, and how many of them are major hazards. */
record CategoryTally(String visit, String category, long findings, long majorHazards) {}
