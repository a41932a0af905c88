package cn.dangchang.documents.domain;

import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A service as it stands. @param matter its own number, or null where it was done on the spot. */
public record ServiceRow(UUID id, MatterNumber matter, UUID document, String recipient, String address, List<PersonId> servers, String processInstance,
                         ServiceMethod method, LocalDate servedOn, Instant servedAt, String receiver, String relation, String place, String witness,
                         PersonId server, UUID signature, LocalDate announcedOn, Instant begunAt) {
    public boolean served() {
        return servedOn != null;
    }
}
