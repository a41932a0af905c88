package cn.dangchang.penalty.domain.review;

/** What the automatic check says about an item. */
public enum Verdict {
    GREEN, RED,
    /** A person must look. */ PERSON;

    public String key() {
        return "penalty.review.verdict." + name().toLowerCase(java.util.Locale.ROOT);
    }

    public String tone() {
        return this == GREEN ? "ok" : this == RED ? "late" : "wait";
    }
}
