package cn.dangchang.plan;

import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The limits on visits to enterprises since 2025, asked before a visit is opened and again before it is approved (国办发〔2024〕54号). */
public interface VisitGate {
    /**
     * @param reason why the visit takes place in spite of warnings, null where there are none
     * @throws cn.dangchang.shared.Refusal {@link PlanGround}, and those of the basis
     */
    default void require(VisitIntent intent, String reason) {
        require(null, intent, reason);
    }

    /**
     * Two requests for one enterprise wait for each other until the transaction ends. @param visit the visit itself where it is in the
     * ledger, else null.
     */
    void require(MatterNumber visit, VisitIntent intent, String reason);

    default List<Warning> warnings(VisitIntent intent) {
        return warnings(null, intent);
    }

    List<Warning> warnings(MatterNumber visit, VisitIntent intent);

    /** @return every basis that somebody can choose for the site that day; what has to be typed is not among them. */
    List<Choice> choices(AgencyId agency, UUID site, LocalDate day);

    /** @param visit counted as the last one. */
    Yearly yearly(MatterNumber visit, AgencyId agency, UUID enterprise, LocalDate day);

    /** @param count visits of the agency to the enterprise in the year, this one included; @param cap 0 where none is published. */
    record Yearly(int count, int cap) {}
}
