package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.CUT_APPLICATION_SUBMITTED;
import static cn.dangchang.penalty.PowerCutGround.NOTICE_TIMES_IMPOSSIBLE;
import static cn.dangchang.penalty.PowerCutGround.POWER_CUT_CLOSED;

import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.CoercionFile.Paper;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.PowerCutFile.Compliance;
import cn.dangchang.penalty.PowerCutFile.Cut;
import cn.dangchang.penalty.PowerCutFile.Notice;
import cn.dangchang.penalty.PowerCutFile.Order;
import cn.dangchang.penalty.PowerCutFile.Wanted;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A supply that is stopped until an order is obeyed. */
@Entity
@Table(schema = "penalty", name = "power_cut")
class PowerCut {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String number;
    @Embedded
    private Origin origin;
    private String processInstance;
    private Instant openedAt;
    @Embedded
    private Order disobeyedOrder;
    @Embedded
    private Wanted wanted;
    @Embedded
    private Notice notice;
    @Embedded
    private Cut cut;
    @Embedded
    private Compliance compliance;
    private LocalDateTime restoredAt;
    private LocalDate closedOn;
    private String closedBecause;
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "power_cut_ruling", joinColumns = @JoinColumn(name = "power_cut"))
    @OrderColumn(name = "seq")
    private List<Ruling> rulings = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "power_cut_paper", joinColumns = @JoinColumn(name = "power_cut"))
    @OrderColumn(name = "seq")
    private List<Paper> papers = new ArrayList<>();

    protected PowerCut() {}

    static PowerCut of(MatterNumber number, Origin origin, Order order, Wanted wanted, Instant now) {
        var stop = new PowerCut();
        stop.id = UUID.randomUUID();
        stop.number = number.value();
        stop.origin = origin;
        stop.disobeyedOrder = order;
        stop.wanted = wanted;
        stop.openedAt = now;
        return stop;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void requireOpen() {
        POWER_CUT_CLOSED.refuseIf(closedOn != null, number);
    }

    void want(Wanted what) {
        CUT_APPLICATION_SUBMITTED.refuseIf(wanted.wantedOn() != null);
        wanted = what;
    }

    /** The officers may change it again. */
    void reopen() {
        wanted = new Wanted(wanted.supply(), wanted.supplier(), wanted.disobeyed(), wanted.danger(), wanted.safeguard(), wanted.emergency(),
                wanted.emergencyReason(), wanted.wantedBy(), null);
    }

    void rule(Ruling ruling) {
        rulings.add(ruling);
    }

    void notice(Notice given) {
        NOTICE_TIMES_IMPOSSIBLE.refuseIf(notice != null && Boolean.TRUE.equals(notice.noticed()));
        notice = given;
    }

    void noticed() {
        notice = new Notice(notice.toldAt(), notice.plannedAt(), notice.supplierAt(), notice.supplierBy(), true);
    }

    void cut(Cut done) {
        cut = done;
    }

    void comply(Compliance seen) {
        compliance = seen;
    }

    void restore(LocalDateTime at) {
        restoredAt = at;
    }

    void close(LocalDate on, String because) {
        closedOn = on;
        closedBecause = because;
    }

    void keep(IssuedDocument issued) {
        papers.add(new Paper(issued.kind(), issued.id(), issued.number(), issued.on()));
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    /** Its officers are those of the case. */
    void goTo(List<PersonId> officers, List<PersonId> aside) {
        if (closedOn == null) {
            origin = origin.with(officers, aside);
        }
    }

    Origin origin() {
        return origin;
    }

    PowerCutFile view() {
        return new PowerCutFile(number(), origin.office(), origin.matter(), origin.enterprise(), origin.name(), origin.address(), origin.sector(),
                origin.town(), origin.team(), origin.hands(), processInstance, openedAt, wanted, disobeyedOrder, List.copyOf(rulings), notice, cut,
                compliance, restoredAt, List.copyOf(papers), closedOn, closedBecause);
    }
}
