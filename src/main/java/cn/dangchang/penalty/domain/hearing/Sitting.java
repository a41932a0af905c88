package cn.dangchang.penalty.domain.hearing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** One day that was set for a hearing, with its notice and how it ended. */
@Entity
@Table(schema = "penalty", name = "hearing_sitting")
class Sitting {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "hearing")
    private Hearing hearing;
    private int seq;
    private LocalDateTime heldAt;
    private String place;
    private String closedReason;
    private UUID document;
    private String documentNumber;
    private LocalDate noticedOn;
    private LocalDate servedOn;
    private String outcome;
    private String reason;
    private String agents;
    private String recordText;
    private UUID recordDocument;

    protected Sitting() {}

    static Sitting set(Hearing hearing, int seq, HearingFile.Setting setting) {
        var sitting = new Sitting();
        sitting.id = UUID.randomUUID();
        sitting.hearing = hearing;
        sitting.seq = seq;
        sitting.heldAt = setting.at();
        sitting.place = setting.place().strip();
        sitting.closedReason = setting.open() ? null : setting.closedReason().strip();
        return sitting;
    }

    void noticed(UUID notice, String number, LocalDate on) {
        document = notice;
        documentNumber = number;
        noticedOn = on;
    }

    void served(LocalDate on) {
        servedOn = on;
    }

    void written(String present, String text) {
        agents = present.strip();
        recordText = text.strip();
    }

    void recorded(UUID sheet) {
        recordDocument = sheet;
    }

    void ended(String how, String why) {
        outcome = how;
        reason = why == null || why.isBlank() ? null : why.strip();
    }

    HearingFile.Day view() {
        return new HearingFile.Day(seq, heldAt, place, closedReason, document, documentNumber, noticedOn, servedOn, outcome, reason, agents, recordText,
                recordDocument);
    }
}
