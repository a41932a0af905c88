package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.ALREADY_SEIZED;
import static cn.dangchang.penalty.CoercionGround.APPLICATION_SUBMITTED;
import static cn.dangchang.penalty.CoercionGround.COERCION_ALREADY_ASKED;
import static cn.dangchang.penalty.CoercionGround.COERCION_CLOSED;
import static cn.dangchang.penalty.CoercionGround.NO_EXAMINATION_RUNNING;
import static cn.dangchang.penalty.CoercionGround.NO_SUCH_THING;
import static cn.dangchang.penalty.CoercionGround.SEIZURE_HAS_RUN_OUT;
import static cn.dangchang.penalty.CoercionGround.SEIZURE_NOT_IN_FORCE;
import static cn.dangchang.penalty.CoercionGround.THING_NOT_APPROVED;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.CoercionFile.Act;
import cn.dangchang.penalty.CoercionFile.Asked;
import cn.dangchang.penalty.CoercionFile.Disposal;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.penalty.CoercionFile.Extension;
import cn.dangchang.penalty.CoercionFile.Paper;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.SeizedThing;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Things that are sealed or seized, from the application to the day on which nothing is held any more. */
@Entity
@Table(schema = "penalty", name = "coercion")
class Coercion {
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
    private Asked asked;
    @Embedded
    private Act act;
    private LocalDate heldUntil;
    private List<String> approvedThings;
    @Embedded
    private Extension extension;
    @Embedded
    private Disposal disposal;
    private LocalDate liftedOn;
    private LocalDate closedOn;
    private String closedBecause;
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "coercion_examination", joinColumns = @JoinColumn(name = "coercion"))
    @OrderColumn(name = "seq")
    private List<Examination> examinations = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "seized_thing", joinColumns = @JoinColumn(name = "coercion"))
    @OrderColumn(name = "seq")
    private List<SeizedThing> things = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "coercion_ruling", joinColumns = @JoinColumn(name = "coercion"))
    @OrderColumn(name = "seq")
    private List<Ruling> rulings = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "penalty", name = "coercion_paper", joinColumns = @JoinColumn(name = "coercion"))
    @OrderColumn(name = "seq")
    private List<Paper> papers = new ArrayList<>();

    protected Coercion() {}

    static Coercion of(MatterNumber number, Origin origin, Instant now) {
        var coercion = new Coercion();
        coercion.id = UUID.randomUUID();
        coercion.number = number.value();
        coercion.origin = origin;
        coercion.openedAt = now;
        return coercion;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void ask(Asked wanted) {
        requireNotSeized();
        APPLICATION_SUBMITTED.refuseIf(asked != null && asked.askedOn() != null);
        asked = wanted;
    }

    /** The list may be corrected until it is submitted, and on site; there nothing comes in that was not approved. */
    private void requireListOpen() {
        requireNotSeized();
        APPLICATION_SUBMITTED.refuseIf(asked.askedOn() != null && !Boolean.TRUE.equals(asked.urgent()) && approvedThings == null);
    }

    void approve() {
        approvedThings = things.stream().map(each -> each.name().strip()).distinct().toList();
    }

    /** The officers may change it again. */
    void reopen() {
        asked = new Asked(asked.cause(), asked.problem(), asked.reason(), asked.days(), asked.custody(), asked.checked(), asked.urgent(),
                asked.urgencyReason(), asked.askedBy(), null);
    }

    void add(SeizedThing thing) {
        requireListOpen();
        THING_NOT_APPROVED.refuseAtIf(approvedThings != null && !approvedThings.contains(thing.name().strip()), "name", thing.name());
        ALREADY_SEIZED.refuseAtIf(things.stream().anyMatch(thing::sameAs), "name", thing.name());
        things.add(thing);
    }

    void drop(int at) {
        requireListOpen();
        NO_SUCH_THING.refuseIf(at < 0 || at >= things.size());
        things.remove(at);
    }

    void rule(Ruling ruling) {
        rulings.add(ruling);
    }

    void act(Act done) {
        requireNotSeized();
        act = done;
    }

    void held(Act done, LocalDate until) {
        act = done;
        heldUntil = until;
    }

    void requireNotSeized() {
        requireOpen();
        COERCION_ALREADY_ASKED.refuseIf(seized(), number);
    }

    /** @throws cn.dangchang.shared.Refusal SEIZURE_NOT_IN_FORCE, SEIZURE_HAS_RUN_OUT */
    void requireInForce(LocalDate today) {
        SEIZURE_NOT_IN_FORCE.refuseIf(!seized() || liftedOn != null || closedOn != null, number);
        boolean stopped = view().examinedNow().filter(each -> !today.isAfter(each.examinedUntil())).isPresent();
        SEIZURE_HAS_RUN_OUT.refuseIf(!stopped && today.isAfter(lastDay(today)), lastDay(today));
    }

    void requireOpen() {
        COERCION_CLOSED.refuseIf(closedOn != null, number);
    }

    boolean seized() {
        return act != null && act.handedOver() != null;
    }

    /** @return the last day of the term, were the examination that runs to end on that day. */
    LocalDate lastDay(LocalDate today) {
        return view().examinedNow().map(each -> SeizureTerm.prolonged(heldUntil, each.examinedFrom(), each.examinedUntil(), today)).orElse(heldUntil);
    }

    void extend(Extension asks) {
        extension = asks;
    }

    void heldUntil(LocalDate until) {
        heldUntil = until;
    }

    void examine(Examination made) {
        examinations.add(made);
    }

    /** The term runs on. @throws cn.dangchang.shared.Refusal NO_EXAMINATION_RUNNING */
    Examination examined(LocalDate today, String result) {
        var was = view().examinedNow().orElseThrow(NO_EXAMINATION_RUNNING::refusal);
        heldUntil = lastDay(today);
        examinations.set(examinations.indexOf(was), was.over(SeizureTerm.countsAgain(was.examinedUntil(), today), result));
        return was;
    }

    void dispose(Disposal decided) {
        disposal = decided;
    }

    void lift(LocalDate on) {
        if (view().examinedNow().isPresent()) {
            examined(on, null);
        }
        liftedOn = on;
    }

    void close(LocalDate on, String because) {
        closedOn = on;
        closedBecause = because;
    }

    void keep(IssuedDocument issued) {
        papers.add(new Paper(issued.kind(), issued.id(), issued.number(), issued.on()));
    }

    Paper paper(DocumentKind kind) {
        return view().paper(kind).orElseThrow();
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

    private boolean isStopped() {
        return examinations.stream().anyMatch(each -> each.over() == null);
    }

    Origin origin() {
        return origin;
    }

    CoercionFile view() {
        return new CoercionFile(number(), origin.office(), origin.matter(), origin.enterprise(), origin.name(), origin.address(), origin.sector(),
                origin.town(), origin.team(), origin.hands(), processInstance, openedAt, asked, List.copyOf(things), List.copyOf(rulings), act,
                isStopped() ? null : heldUntil, extension, List.copyOf(examinations), disposal, List.copyOf(papers), liftedOn, closedOn, closedBecause);
    }
}
