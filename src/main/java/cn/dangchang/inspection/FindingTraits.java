package cn.dangchang.inspection;

/** The officer's judgement on a finding, from which the decision table {@code disposition} proposes. */
public record FindingTraits(boolean correctableNow, boolean violationSuspected, boolean summaryFits, boolean otherAuthority) {
    public static final FindingTraits NONE = new FindingTraits(false, false, false, false);
}
