package cn.dangchang.plan;

import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The limits on visits to enterprises since 2025, asked before a visit is opened and again before it is approved (国办发〔2024〕54号). */
public interface VisitGate {
    /**
     * @param reason why the visit takes place in spite of warnings, null where there are none
     * @throws cn.dangchang.shared.Refusal {@link PlanGround}, and those of the basis
     */
    void require(VisitIntent intent, String reason);

    List<Warning> warnings(VisitIntent intent);

    List<Choice> choices(AgencyId agency, UUID site, LocalDate day);
}
