package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DECIDER_ASKED_FOR_IT;
import static cn.dangchang.rectification.RectificationGround.DECISION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_AFTER_THE_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_ASKED_TOO_EARLY;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_DOES_NOT_EXTEND;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_WITHOUT_GROUND;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REPORT;
import static cn.dangchang.rectification.RectificationGround.NO_EXTENSION_ASKED;

import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The party asks for more time, for a reason, before its day has passed; a leader decides. */
@Entity
@Table(schema = "rectification", name = "extension")
class Extension {
    @Id
    private UUID id;
    private UUID rectification;
    private List<Integer> items;
    private String ground;
    private LocalDate askedOn;
    private String askedBy;
    private LocalDate askedUntil;
    private Boolean granted;
    private LocalDate newDeadline;
    private LocalDate decidedOn;
    private String decidedBy;
    private String reason;

    protected Extension() {}

    /** @param window days before the deadline within which the request has to come (依据待核); 0 for any day up to the deadline. */
    static Extension asked(Rectification matter, Request request, PersonId by, LocalDate today, int window) {
        matter.requireOpen();
        EXTENSION_WITHOUT_GROUND.refuseAtIf(request.ground() == null || request.ground().isBlank(), "ground");
        EXTENSION_DOES_NOT_EXTEND.refuseAtIf(request.until() == null, "until");
        var wanted = matter.items().stream().filter(Item::open)
                .filter(item -> request.items().isEmpty() || request.items().contains(item.seq())).toList();
        NOTHING_TO_REPORT.refuseIf(wanted.isEmpty());
        for (Item item : wanted) {
            EXTENSION_AFTER_THE_DEADLINE.refuseIf(today.isAfter(item.deadline()), item.seq());
            EXTENSION_ASKED_TOO_EARLY.refuseIf(window > 0 && today.isBefore(item.deadline().minusDays(window)), item.seq(), window);
            EXTENSION_DOES_NOT_EXTEND.refuseAtIf(!request.until().isAfter(item.deadline()), "until", item.seq());
        }
        var extension = new Extension();
        extension.id = UUID.randomUUID();
        extension.rectification = matter.id();
        extension.items = new ArrayList<>(wanted.stream().map(Item::seq).toList());
        extension.ground = request.ground();
        extension.askedOn = today;
        extension.askedBy = by.value();
        extension.askedUntil = request.until();
        return extension;
    }

    void grant(PersonId by, LocalDate today, LocalDate day, String why) {
        EXTENSION_DOES_NOT_EXTEND.refuseAtIf(day == null, "newDeadline");
        decide(by, today, why);
        granted = true;
        newDeadline = day;
    }

    void refuse(PersonId by, LocalDate today, String why) {
        DECISION_NEEDS_A_REASON.refuseAtIf(why == null || why.isBlank(), "reason");
        decide(by, today, why);
        granted = false;
    }

    private void decide(PersonId by, LocalDate today, String why) {
        NO_EXTENSION_ASKED.refuseIf(granted != null);
        DECIDER_ASKED_FOR_IT.refuseIf(by.value().equals(askedBy));
        decidedBy = by.value();
        decidedOn = today;
        reason = why;
    }

    UUID id() {
        return id;
    }

    List<Integer> items() {
        return List.copyOf(items);
    }

    LocalDate newDeadline() {
        return newDeadline;
    }

    LocalDate askedUntil() {
        return askedUntil;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    RectificationFile.Extension view() {
        return new RectificationFile.Extension(id, List.copyOf(items), ground, askedOn, new PersonId(askedBy), askedUntil, granted, newDeadline,
                decidedOn, PersonId.orNull(decidedBy), reason);
    }
}
