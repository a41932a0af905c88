package cn.dangchang.inspection.domain;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a visit out of the cabinet: scoped by who asks, locked while it is changed, written down when it was. */
@Component
class VisitDesk {
    private final Visits visits;
    private final VisitScope scope;
    private final Acting acting;
    private final VisitJournal journal;
    private final EntityManager entities;

    VisitDesk(Visits visits, VisitScope scope, Acting acting, VisitJournal journal, EntityManager entities) {
        this.visits = visits;
        this.scope = scope;
        this.acting = acting;
        this.journal = journal;
        this.entities = entities;
    }

    /** For a change by the acting person, who must be allowed to work on the visit. */
    Visit open(MatterNumber number) {
        var visit = openForHouse(number);
        SharedGround.NOT_FOR_YOU.refuseIf(!scope.mayWorkOn(visit, acting.required()));
        return visit;
    }

    /**
     * For a change by a task or an event; the door has checked who may. Everything that changes a visit goes through its row, one after the
     * other; asked for again in the same transaction it is at hand.
     */
    Visit openForHouse(MatterNumber number) {
        var visit = entities.find(Visit.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        SharedGround.NOT_FOR_YOU.refuseIf(visit == null);
        return visit;
    }

    Optional<Visit> look(MatterNumber number) {
        return unscoped(number).filter(visit -> acting.current().filter(actor -> scope.maySee(visit, actor)).isPresent());
    }

    Visit read(MatterNumber number) {
        return look(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    Optional<Visit> unscoped(MatterNumber number) {
        return visits.findById(number.value());
    }

    void write(Visit visit, String fact, Map<String, ?> facts) {
        journal.write(visit.number(), fact, facts);
    }

    void writeOn(MatterNumber matter, String fact, Map<String, ?> facts) {
        journal.write(matter, fact, facts);
    }

    Actor actor() {
        return acting.required();
    }

    PersonId person() {
        return acting.required().person();
    }

    boolean maySee(Visit visit, Actor actor) {
        return scope.maySee(visit, actor);
    }

    boolean handsOut(Visit visit, UUID file, Actor stranger) {
        return scope.handsOut(visit, file, stranger);
    }

    boolean mayWorkOn(Visit visit, Actor actor) {
        return scope.mayWorkOn(visit, actor);
    }

    boolean leads(Visit visit, PersonId person) {
        return scope.leads(visit, person);
    }

    Instant now() {
        return journal.now();
    }

    LocalDate today() {
        return journal.today();
    }
}
