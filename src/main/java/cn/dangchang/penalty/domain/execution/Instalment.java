package cn.dangchang.penalty.domain.execution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A part of a fine that may be paid later; one alone is a deferral (行政处罚法 66). Each has its own grant. */
@Entity
@Table(schema = "penalty", name = "instalment")
class Instalment {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "step")
    private ExecutionStep step;
    private int seq;
    private LocalDate dueOn;
    private BigDecimal yuan;
    private UUID document;
    private String documentNumber;

    protected Instalment() {}

    static Instalment of(ExecutionStep step, int seq, LocalDate dueOn, BigDecimal yuan) {
        var part = new Instalment();
        part.id = UUID.randomUUID();
        part.step = step;
        part.seq = seq;
        part.dueOn = dueOn;
        part.yuan = yuan;
        return part;
    }

    void granted(UUID paper, String number) {
        document = paper;
        documentNumber = number;
    }

    int seq() {
        return seq;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal yuan() {
        return yuan;
    }

    cn.dangchang.penalty.Fines.Part view() {
        return new cn.dangchang.penalty.Fines.Part(seq, dueOn, yuan, document, documentNumber);
    }
}
