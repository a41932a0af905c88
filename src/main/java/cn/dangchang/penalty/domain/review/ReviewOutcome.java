package cn.dangchang.penalty.domain.review;

/** How a review ended. */
public enum ReviewOutcome {
    PASSED, RETURNED, REJECTED,
    /** The case left the review by another way. */ WITHDRAWN;

    public static ReviewOutcome of(String word) {
        return switch (word) {
            case "pass" -> PASSED;
            case "return" -> RETURNED;
            default -> REJECTED;
        };
    }

    public String key() {
        return "penalty.review.outcome." + name().toLowerCase(java.util.Locale.ROOT);
    }

    public String tone() {
        return this == PASSED ? "ok" : this == WITHDRAWN ? "off" : "late";
    }
}
