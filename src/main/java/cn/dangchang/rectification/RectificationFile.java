package cn.dangchang.rectification;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A rectification as it stands: what was ordered, and everything that followed. */
public record RectificationFile(MatterNumber number, AgencyId agency, MatterNumber visit, Party party, List<PersonId> officers, String team,
                                String processInstance, Instant openedAt, boolean closed, LocalDate closedOn, StopOrder stopOrder, List<Order> orders,
                                List<Item> items, List<Report> reports, List<Review> reviews, List<Extension> extensions,
                                List<Escalation> escalations, List<Resumption> resumptions, List<Reminder> reminders) {

    /** @return the earliest day by which something open has to be done, null when nothing is open. */
    public LocalDate deadline() {
        return items.stream().filter(Item::awaited).map(Item::deadline).min(LocalDate::compareTo).orElse(null);
    }

    /** @param town code of the town unit that escorts, or null. */
    public record Party(UUID enterprise, String name, String site, String address, String sector, String town) {}

    /** @param liftedOn null while work may not resume. */
    public record StopOrder(UUID document, String number, String measures, LocalDate orderedOn, LocalDate liftedOn) {
        public boolean stands() {
            return liftedOn == null;
        }
    }

    /** @param round 1 for the first order, then one more for every new order after a failed review. */
    public record Order(int round, UUID document, String number, LocalDate on, String note) {}

    /** @param nextDeadline day prepared for a new order, null when none is. */
    public record Item(int seq, UUID finding, String description, String requirement, LocalDate deadline, ItemState state,
                       LocalDate reportedOn, String measuresTaken, List<UUID> photos, LocalDate closedOn, PersonId closedBy,
                       LocalDate nextDeadline, String nextRequirement) {
        /** @return whether the party still has to act or to be reviewed. */
        public boolean awaited() {
            return state == ItemState.OPEN || state == ItemState.REPORTED;
        }

        /** @return whether the party let the day pass; what it reported in time is not late however long the review takes. */
        public boolean late(LocalDate today) {
            return awaited() && deadline.isBefore(reportedOn == null ? today : reportedOn);
        }
    }

    public enum ItemState { OPEN, REPORTED, PASSED, FAILED, CLOSED }

    /** @param viaLink sent by the party itself; then {@code receivedBy} is null until an officer or escort accepts it. */
    public record Report(UUID id, String reportedBy, LocalDate on, LocalDate completedOn, String statement, List<UUID> photos, boolean viaLink,
                         PersonId receivedBy) {}

    /** @param opinion null while it is being prepared. */
    public record Review(UUID id, int round, LocalDate on, List<Result> results, List<PersonId> reviewers, UUID opinion, String opinionNumber,
                         List<String> circumstances, String note) {
        public boolean complete() {
            return opinion != null;
        }
    }

    public record Result(int seq, boolean passed, String remark, List<UUID> photos) {}

    /** @param granted null while undecided. */
    public record Extension(UUID id, List<Integer> items, String ground, LocalDate askedOn, PersonId askedBy, LocalDate askedUntil,
                            Boolean granted, LocalDate newDeadline, LocalDate decidedOn, PersonId decidedBy, String reason) {}

    /** @param measure null while undecided; @param handedOver waits for a penalty matter, which is not kept here. */
    public record Escalation(UUID id, int round, List<String> proposed, List<String> bases, String measure, String reason, PersonId decidedBy,
                             LocalDate decidedOn, boolean handedOver) {}

    /** @param passed result of the review, null before it; @param approved null while undecided. */
    public record Resumption(UUID id, LocalDate askedOn, PersonId askedBy, String statement, Boolean passed, List<PersonId> reviewers,
                             LocalDate reviewedOn, String note, Boolean approved, PersonId decidedBy, LocalDate decidedOn, String opinion,
                             UUID document, String documentNumber) {}

    public record Reminder(String kind, Instant at, LocalDate due) {}
}
