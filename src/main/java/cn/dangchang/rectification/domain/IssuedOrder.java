package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An order as issued; the first, or a new one after a failed review. */
@Entity
@Table(schema = "rectification", name = "issued_order")
class IssuedOrder {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "rectification")
    private Rectification rectification;
    private int round;
    private UUID document;
    private String number;
    private LocalDate orderedOn;
    private String note;

    protected IssuedOrder() {}

    static IssuedOrder of(Rectification matter, int round, UUID document, String number, LocalDate on, String note) {
        var order = new IssuedOrder();
        order.id = UUID.randomUUID();
        order.rectification = matter;
        order.round = round;
        order.document = document;
        order.number = number;
        order.orderedOn = on;
        order.note = note;
        return order;
    }

    String number() {
        return number;
    }

    LocalDate on() {
        return orderedOn;
    }

    UUID document() {
        return document;
    }

    RectificationFile.Order view() {
        return new RectificationFile.Order(round, document, number, orderedOn, note);
    }
}
