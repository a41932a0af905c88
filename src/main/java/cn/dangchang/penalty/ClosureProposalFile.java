package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal to close a unit as it stands.
 *
 * @param counted numbers of the penalties that were counted; @param hazard the major hazard, or what fulfils the other items
 * @param agreed null while undecided; @param closed what the government decided, null before
 */
public record ClosureProposalFile(UUID id, MatterNumber matter, String unit, ClosureItem item, List<String> counted, String hazard, String reason,
                                  PersonId proposedBy, LocalDate proposedOn, Boolean agreed, PersonId decidedBy, LocalDate decidedOn, String opinion,
                                  UUID document, String documentNumber, Boolean closed, String outcomePaper, LocalDate outcomeOn) {
    /** @return whether something about it is still to be done. */
    public boolean open() {
        return agreed == null || agreed && closed == null;
    }

    public String stateKey() {
        return "penalty.closure.state." + (agreed == null ? "proposed" : !agreed ? "refused" : closed == null ? "issued" : closed ? "closed" : "not-closed");
    }
}
