package cn.dangchang.inspection.domain;

import org.springframework.stereotype.Component;

/** What a plan has to keep to besides its own shape: departments of a joint visit, the yearly cap of the enterprise. */
@Component
class PlanLimits {
    private final PlanShape shape;
    private final Frequency frequency;

    PlanLimits(PlanShape shape, Frequency frequency) {
        this.shape = shape;
        this.frequency = frequency;
    }

    void check(Visit visit) {
        shape.requireDepartments(visit);
        frequency.requireWithinCap(visit);
    }
}
