package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Proposing visits and planning them; the plan's text, its review and its approval are tasks of {@code site-inspection}. */
public interface VisitPlanning {
    /** Who may propose a visit. */
    Set<Role> PROPOSERS = Set.of(Role.INSPECTOR, Role.GROUP_LEADER, Role.PLANNER, Role.COORDINATOR);

    /**
     * Opens a visit and starts its process at draft-inspection-plan.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#CROSS_AREA_WITHOUT_BASIS}, {@link InspectionGround#NO_SUCH_SITE},
     *     {@link InspectionGround#NOT_AN_INSPECTION_FORM}, and what {@code plan.VisitGate} refuses
     */
    MatterNumber propose(ProposedVisit visit);

    /**
     * Starts an urgent visit, which enters at once and is approved afterwards (补办审批) within its own clock.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#URGENCY_WITHOUT_REASON}, the officers' gate, and as {@link #propose}
     */
    MatterNumber startUrgent(ProposedVisit visit, Urgency urgency);

    /** @param inspectionItems numbers 1–19; the mandatory ones are always in. */
    void planScope(MatterNumber visit, Set<Integer> inspectionItems);

    /** @param methods codes of {@code law.ReferenceLists.methods()}. */
    void planMethods(MatterNumber visit, Set<String> methods);

    /**
     * Says who comes along; open while the plan is being drafted.
     *
     * @throws cn.dangchang.shared.Refusal the officers' gate for each officer, as of the planned day
     */
    void assign(MatterNumber visit, List<Assignment> members);

    /** Says why the visit is made in spite of what the gate warns of; open while the plan is being drafted. */
    void explain(MatterNumber visit, String reason);

    /** Puts several visits that wait for approval on one sheet of a uniform plan. @return the sheet. */
    UUID combine(List<MatterNumber> visits);

    Optional<Sheet> sheet(UUID sheet);

    /** The acting leader decides the sheet once: each visit's approve task is completed in this transaction. */
    void decideSheet(UUID sheet, boolean approved, String opinion);

    /** @param document the issued 行政检查审批表, null until every visit is decided. */
    record Sheet(UUID id, List<MatterNumber> visits, UUID document) {}
}
