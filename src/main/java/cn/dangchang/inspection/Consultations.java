package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 会商: a dispute on a finding is settled by the supervision group; the finding is locked until the opinion binds it. */
public interface Consultations {
    /** An officer or expert of the visit raises it while dispositions are being proposed. @return the consultation's number. */
    MatterNumber raise(UUID finding, String question);

    /** The supervisor writes down who takes part; at least two before an opinion is recorded. */
    void participants(MatterNumber consultation, Set<PersonId> people);

    /** The supervisor writes down what is decided; recorded with the opinion it binds the finding. */
    void decide(MatterNumber consultation, Set<Disposition> actions);

    Optional<Consultation> find(MatterNumber consultation);

    List<Consultation> of(MatterNumber visit);

    /** @param opinion null until it is recorded; from then on it binds. */
    record Consultation(MatterNumber number, MatterNumber visit, UUID finding, PersonId raisedBy, Instant raisedAt, String question, String channel,
                        Instant heldAt, List<PersonId> participants, List<Disposition> actions, String opinion, PersonId recordedBy,
                        Instant recordedAt) {
        public boolean open() {
            return opinion == null;
        }
    }
}
