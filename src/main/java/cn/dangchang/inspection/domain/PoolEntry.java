package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.SecondLooks.SecondLook;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An enterprise in the pool for a second look. */
@Entity
@Table(schema = "inspection", name = "second_look")
class PoolEntry {
    @Id
    private UUID id = UUID.randomUUID();
    private String agency;
    private UUID enterpriseId;
    private String reason;
    private String visit;
    private LocalDate enteredOn;

    protected PoolEntry() {}

    PoolEntry(AgencyId agency, UUID enterprise, String reason, MatterNumber visit, LocalDate on) {
        this.agency = agency.value();
        this.enterpriseId = enterprise;
        this.reason = reason;
        this.visit = visit.value();
        this.enteredOn = on;
    }

    SecondLook view() {
        return new SecondLook(enterpriseId, reason, new MatterNumber(visit), enteredOn);
    }
}
