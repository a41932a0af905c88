package cn.dangchang.inspection.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a plan has to keep to besides its own shape: departments of a joint visit, and what its basis allows. */
@Component
class PlanLimits {
    private final PlanShape shape;
    private final VisitGrounds grounds;

    PlanLimits(PlanShape shape, VisitGrounds grounds) {
        this.shape = shape;
        this.grounds = grounds;
    }

    /** @param day on which the visit is planned from now on. */
    void check(Visit visit, LocalDate day) {
        shape.requireDepartments(visit);
        grounds.require(visit, day);
    }

    void moved(Visit visit, LocalDate day) {
        grounds.moved(visit, day);
    }
}
