package cn.dangchang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is to be done about each finding: the table proposes, the officer decides. */
public interface Dispositions {
    List<Proposed> proposed(UUID finding);

    /**
     * An officer of the visit decides; open while dispositions are being proposed.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#DEVIATION_WITHOUT_REASON}, {@link InspectionGround#ORDER_WITHOUT_DEADLINE},
     *     {@link InspectionGround#MAJOR_HAZARD_WITHOUT_MEASURE}, {@link InspectionGround#FINDING_IS_LOCKED},
     *     {@link InspectionGround#CONSULTATION_OPINION_BINDS}, {@link InspectionGround#TRANSFER_WITHOUT_AUTHORITY}
     */
    void decide(UUID finding, Decided decided);

    record Proposed(Disposition action, String basis) {}

    /**
     * @param traits the judgement from which the table proposes anew, or null to keep the one recorded
     * @param deviationReason why the decision differs from the proposal, else null
     * @param deadline last day for rectification, null where none is ordered
     * @param requirement what has to be done, or null
     * @param measures what is ordered at once, for a major hazard at least one
     * @param authority to whom it is transferred, else null
     * @param responsible the responsible enforcement unit, as printed
     * @param other the other disposition in words, else null
     * @param seen version of the finding that the officer saw
     */
    record Decided(FindingTraits traits, Set<Disposition> actions, String deviationReason, LocalDate deadline, String requirement,
                   Set<SiteMeasure> measures, String authority, String responsible, String other, int seen) {
        public Decided {
            actions = Set.copyOf(actions);
            measures = measures == null ? Set.of() : Set.copyOf(measures);
        }
    }
}
