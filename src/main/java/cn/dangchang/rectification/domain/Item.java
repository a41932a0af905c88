package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationFile.ItemState.CLOSED;
import static cn.dangchang.rectification.RectificationFile.ItemState.FAILED;
import static cn.dangchang.rectification.RectificationFile.ItemState.OPEN;
import static cn.dangchang.rectification.RectificationFile.ItemState.PASSED;
import static cn.dangchang.rectification.RectificationFile.ItemState.REPORTED;
import static cn.dangchang.rectification.RectificationGround.DEADLINE_BEFORE_THE_ORDER;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_DOES_NOT_EXTEND;
import static cn.dangchang.rectification.RectificationGround.ITEM_NOT_YET_DUE;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REPORT;
import static cn.dangchang.rectification.RectificationGround.NO_PASSED_REVIEW;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_DEADLINE;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.ItemState;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One finding that the order tells the party to correct, with its own day. */
@Entity
@Table(schema = "rectification", name = "item")
class Item {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "rectification")
    private Rectification rectification;
    private int seq;
    private int round = 1;
    private UUID finding;
    private String description;
    private String bases;
    private String requirement;
    private LocalDate deadline;
    /** The day that the order in force named first; extensions move only {@code deadline}. */
    private LocalDate firstDeadline;
    @Enumerated(EnumType.STRING)
    private ItemState state = OPEN;
    private LocalDate reportedOn;
    private String measuresTaken;
    private List<UUID> photos = new ArrayList<>();
    private UUID passedBy;
    private LocalDate closedOn;
    private String closedBy;
    private String closingNote;
    private LocalDate nextDeadline;
    private String nextRequirement;

    protected Item() {}

    static Item ordered(Rectification matter, int seq, Ordered.Item ordered, LocalDate on) {
        var item = new Item();
        item.id = UUID.randomUUID();
        item.rectification = matter;
        item.seq = seq;
        item.finding = ordered.finding();
        item.description = ordered.description();
        item.bases = ordered.bases();
        item.requirement = ordered.requirement();
        item.deadline = requireDeadline(ordered.deadline(), on, seq);
        item.firstDeadline = item.deadline;
        return item;
    }

    private static LocalDate requireDeadline(LocalDate deadline, LocalDate on, int seq) {
        ORDER_WITHOUT_DEADLINE.refuseIf(deadline == null, seq);
        DEADLINE_BEFORE_THE_ORDER.refuseIf(deadline.isBefore(on), seq);
        return deadline;
    }

    /** Keeps what the party did; the item counts as reported only when the report is made. */
    void tell(String measures, List<UUID> pictures) {
        NOTHING_TO_REPORT.refuseIf(!open());
        measuresTaken = measures;
        photos = new ArrayList<>(pictures);
    }

    void report(LocalDate on) {
        state = REPORTED;
        reportedOn = on;
    }

    boolean reviewable(LocalDate day) {
        return state == REPORTED || state == OPEN && deadline.isBefore(day);
    }

    void take(boolean good, UUID review, LocalDate on) {
        ITEM_NOT_YET_DUE.refuseIf(!reviewable(on), seq);
        state = good ? PASSED : FAILED;
        passedBy = good ? review : null;
    }

    void close(PersonId by, LocalDate on, String note) {
        NO_PASSED_REVIEW.refuseIf(state != PASSED || passedBy == null, seq);
        state = CLOSED;
        closedOn = on;
        closedBy = by.value();
        closingNote = note;
    }

    /** Prepares the new order: its day and, where it differs, what is required. */
    void prepare(LocalDate day, String wanted, LocalDate today) {
        NOTHING_TO_REPORT.refuseIf(state != FAILED, seq);
        nextDeadline = requireDeadline(day, today, seq);
        nextRequirement = wanted;
    }

    /** @param next number of the order in which the item stands from now on. */
    void orderAnew(LocalDate on, int next) {
        deadline = requireDeadline(nextDeadline, on, seq);
        firstDeadline = deadline;
        requirement = nextRequirement != null && !nextRequirement.isBlank() ? nextRequirement : requirement;
        round = next;
        state = OPEN;
        reportedOn = null;
        measuresTaken = null;
        photos = new ArrayList<>();
        nextDeadline = null;
        nextRequirement = null;
    }

    void extendTo(LocalDate day) {
        EXTENSION_DOES_NOT_EXTEND.refuseIf(day == null || !day.isAfter(deadline), seq);
        if (open()) {
            deadline = day;
        }
    }

    boolean open() {
        return state == OPEN;
    }

    boolean awaited() {
        return state == OPEN || state == REPORTED;
    }

    boolean told() {
        return measuresTaken != null && !measuresTaken.isBlank();
    }

    boolean passed() {
        return state == PASSED;
    }

    boolean failed() {
        return state == FAILED;
    }

    boolean closed() {
        return state == CLOSED;
    }

    int round() {
        return round;
    }

    int seq() {
        return seq;
    }

    UUID finding() {
        return finding;
    }

    LocalDate deadline() {
        return deadline;
    }

    LocalDate firstDeadline() {
        return firstDeadline;
    }

    String description() {
        return description;
    }

    String bases() {
        return bases;
    }

    String requirement() {
        return requirement;
    }

    LocalDate nextDeadline() {
        return nextDeadline;
    }

    String nextRequirement() {
        return nextRequirement == null || nextRequirement.isBlank() ? requirement : nextRequirement;
    }

    RectificationFile.Item view() {
        return new RectificationFile.Item(seq, finding, description, requirement, deadline, state, reportedOn, measuresTaken,
                List.copyOf(photos), closedOn, PersonId.orNull(closedBy), nextDeadline, nextRequirement);
    }
}
