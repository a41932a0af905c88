package cn.dangchang.plan.domain.schedule;

/** What a schedule never takes. */
interface HardRule {
    /** @throws cn.dangchang.shared.Refusal where the visit breaks the rule. */
    void require(Booking booking, Surroundings around);
}
