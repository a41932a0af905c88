package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Leave, stop, out of use: it stands until it is lifted (安全生产法 65). */
@Embeddable
class StopOrder {
    @Column(name = "stop_document")
    private UUID document;
    @Column(name = "stop_number")
    private String number;
    @Column(name = "stop_measures")
    private String measures;
    @Column(name = "stop_ordered_on")
    private LocalDate orderedOn;
    @Column(name = "stop_lifted_on")
    private LocalDate liftedOn;
    @Column(name = "stop_lifted_by")
    private String liftedBy;

    protected StopOrder() {}

    static StopOrder of(UUID document, String number, String measures, LocalDate on) {
        var stop = new StopOrder();
        stop.document = document;
        stop.number = number;
        stop.measures = measures;
        stop.orderedOn = on;
        return stop;
    }

    void lift(LocalDate on, PersonId by) {
        liftedOn = on;
        liftedBy = by.value();
    }

    boolean stands() {
        return liftedOn == null;
    }

    String number() {
        return number;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    RectificationFile.StopOrder view() {
        return new RectificationFile.StopOrder(document, number, measures, orderedOn, liftedOn);
    }
}
