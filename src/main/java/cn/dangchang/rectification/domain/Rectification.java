package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.ALREADY_CLOSED;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REPORT;
import static cn.dangchang.rectification.RectificationGround.NOT_A_STOP_ORDER;
import static cn.dangchang.rectification.RectificationGround.NO_PASSED_REVIEW;
import static cn.dangchang.rectification.RectificationGround.NO_SUCH_ITEM;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_ITEMS;
import static cn.dangchang.rectification.RectificationGround.STOP_ORDER_STANDS;
import static cn.dangchang.rectification.RectificationGround.WORK_RESUMED_WITHOUT_APPROVAL;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was ordered of one party after a visit, item by item, until a person has closed every item. */
@Entity
@Table(schema = "rectification", name = "rectification")
class Rectification {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String number;
    private String agency;
    private String visit;
    @Embedded
    private OrderedParty party;
    private String team;
    private List<String> officers;
    private String processInstance;
    private Instant openedAt;
    private LocalDate closedOn;
    /** The earliest day still awaited, kept for lists. */
    private LocalDate deadline;
    @Embedded
    private StopOrder stop;
    @OneToMany(mappedBy = "rectification", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Item> items = new ArrayList<>();
    @OneToMany(mappedBy = "rectification", cascade = CascadeType.ALL)
    @OrderBy("round")
    private List<IssuedOrder> orders = new ArrayList<>();

    protected Rectification() {}

    /** Opens the matter of a served order. @throws cn.dangchang.shared.Refusal ORDER_WITHOUT_ITEMS, ORDER_WITHOUT_DEADLINE */
    static Rectification of(MatterNumber number, Ordered order, Instant now) {
        ORDER_WITHOUT_ITEMS.refuseIf(order.items().isEmpty());
        var matter = new Rectification();
        matter.id = UUID.randomUUID();
        matter.number = number.value();
        matter.agency = order.agency().value();
        matter.visit = order.visit().value();
        matter.party = order.party();
        matter.team = order.team();
        matter.officers = new ArrayList<>(order.officers().stream().map(PersonId::value).toList());
        matter.openedAt = now;
        int seq = 0;
        for (Ordered.Item each : order.items()) {
            matter.items.add(Item.ordered(matter, ++seq, each, order.on()));
        }
        matter.orders.add(IssuedOrder.of(matter, 1, order.document(), order.documentNumber(), order.on(), null));
        matter.stop = order.stopMeasures() == null ? null
                : StopOrder.of(order.document(), order.documentNumber(), order.stopMeasures(), order.on());
        matter.watch();
        return matter;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    /** The party says that it is done; without naming items it means all that are open. */
    void report(LocalDate on) {
        requireOpen();
        var open = items.stream().filter(Item::open).toList();
        var told = open.stream().filter(Item::told).toList();
        NOTHING_TO_REPORT.refuseIf(items.stream().noneMatch(Item::awaited));
        (told.isEmpty() ? open : told).forEach(item -> item.report(on));
        watch();
    }

    /** @return what a review on that day has to cover: reported, or past its day. */
    List<Item> reviewable(LocalDate day) {
        return items.stream().filter(item -> item.reviewable(day)).toList();
    }

    void take(Review review) {
        requireOpen();
        review.results().forEach(result -> item(result.seq()).take(result.passed(), review.id(), review.on()));
        watch();
    }

    /**
     * A person confirms what two officers found corrected; nothing else closes an item.
     *
     * @return the items closed
     * @throws cn.dangchang.shared.Refusal NO_PASSED_REVIEW, STOP_ORDER_STANDS
     */
    List<Item> closePassed(PersonId by, LocalDate on, String note) {
        requireOpen();
        var passed = items.stream().filter(Item::passed).toList();
        NO_PASSED_REVIEW.refuseIf(passed.isEmpty());
        STOP_ORDER_STANDS.refuseIf(stopStands(), stop == null ? "" : stop.number());
        passed.forEach(item -> item.close(by, on, note));
        if (items.stream().allMatch(Item::closed)) {
            closedOn = on;
        }
        watch();
        return passed;
    }

    /** The new order after a failed review; its days were prepared per item. */
    IssuedOrder orderAnew(LocalDate on, UUID document, String documentNumber, String note) {
        requireOpen();
        items.stream().filter(Item::failed).forEach(item -> item.orderAnew(on, orders.size() + 1));
        var order = IssuedOrder.of(this, orders.size() + 1, document, documentNumber, on, note);
        orders.add(order);
        watch();
        return order;
    }

    void extend(Extension extension) {
        requireOpen();
        extension.items().forEach(seq -> item(seq).extendTo(extension.newDeadline()));
        watch();
    }

    /** Work may resume only where two officers reviewed and a leader approved. */
    void lift(Resumption resumption) {
        NOT_A_STOP_ORDER.refuseIf(stop == null);
        WORK_RESUMED_WITHOUT_APPROVAL.refuseIf(!resumption.approved());
        stop.lift(resumption.decidedOn(), resumption.decidedBy());
    }

    boolean hazardsRemoved() {
        return items.stream().allMatch(item -> item.passed() || item.closed());
    }

    boolean stopStands() {
        return stop != null && stop.stands();
    }

    Item item(int seq) {
        return items.stream().filter(item -> item.seq() == seq).findFirst().orElseThrow(() -> NO_SUCH_ITEM.refusal(seq));
    }

    void requireOpen() {
        ALREADY_CLOSED.refuseIf(closedOn != null, number);
    }

    private void watch() {
        deadline = items.stream().filter(Item::open).map(Item::deadline).min(LocalDate::compareTo)
                .or(() -> items.stream().filter(Item::awaited).map(Item::deadline).min(LocalDate::compareTo)).orElse(null);
    }

    UUID id() {
        return id;
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    MatterNumber visit() {
        return new MatterNumber(visit);
    }

    OrderedParty party() {
        return party;
    }

    String team() {
        return team;
    }

    List<PersonId> officers() {
        return officers.stream().map(PersonId::new).toList();
    }

    String processInstance() {
        return processInstance;
    }

    Instant openedAt() {
        return openedAt;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    StopOrder stop() {
        return stop;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<IssuedOrder> orders() {
        return List.copyOf(orders);
    }

    int round() {
        return orders.size();
    }

    boolean closed() {
        return closedOn != null;
    }
}
