package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Which days of a fine were taken into a case of their own, so that none is counted twice. */
@Entity
@Table(schema = "penalty", name = "continued_fine")
class ContinuedFine {
    @Id
    private UUID id;
    private String matter;
    private int party;
    private String continued;
    private String orderPaper;
    private LocalDate orderedOn;
    private LocalDate seenOn;
    private LocalDate countedFrom;
    private LocalDate countedUntil;
    private BigDecimal fine;
    private String openedBy;
    private LocalDate openedOn;

    protected ContinuedFine() {}

    static ContinuedFine of(MatterNumber matter, ContinuingFine.Refused refused, DailyPenalty counted, MatterNumber continued, PersonId by, LocalDate on) {
        var fine = new ContinuedFine();
        fine.id = UUID.randomUUID();
        fine.matter = matter.value();
        fine.party = refused.party();
        fine.continued = continued.value();
        fine.orderPaper = refused.order().strip();
        fine.orderedOn = refused.orderedOn();
        fine.seenOn = refused.seenOn();
        fine.countedFrom = counted.from();
        fine.countedUntil = counted.until();
        fine.fine = counted.fine();
        fine.openedBy = by.value();
        fine.openedOn = on;
        return fine;
    }

    LocalDate until() {
        return countedUntil;
    }

    /** What the pages tell. @param number of the case that followed */
    public record Line(MatterNumber number, int party, String order, LocalDate seenOn, DailyPenalty counted) {}

    Line view() {
        return new Line(new MatterNumber(continued), party, orderPaper, seenOn, new DailyPenalty(countedFrom, countedUntil, fine));
    }
}
