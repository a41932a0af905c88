package cn.dangchang.penalty.domain.recurrence;

import static cn.dangchang.penalty.RecurrenceGround.FINE_UNDER_REMEDY;
import static cn.dangchang.penalty.RecurrenceGround.NOT_FINED;
import static cn.dangchang.penalty.RecurrenceGround.NO_DAY_LEFT;
import static cn.dangchang.penalty.RecurrenceGround.ORDER_INCOMPLETE;
import static cn.dangchang.penalty.RecurrenceGround.ORDER_ON_IMPOSSIBLE_DAY;
import static cn.dangchang.penalty.RecurrenceGround.REFUSAL_NOT_DESCRIBED;
import static cn.dangchang.penalty.RecurrenceGround.SEEN_BEFORE_THE_FINE;
import static cn.dangchang.penalty.RecurrenceGround.SEEN_LATER;

import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 拒不改正 after a fine: the days are counted and a case of its own is opened, which runs through the whole procedure as any other. */
@Service
@Transactional
public class ContinuingFine {
    private final CaseDoor room;
    private final FinedUnits fined;
    private final ContinuedFines continued;
    private final CaseOpenings openings;
    private final RecurrenceWords words;

    ContinuingFine(CaseDoor room, FinedUnits fined, ContinuedFines continued, CaseOpenings openings, RecurrenceWords words) {
        this.room = room;
        this.fined = fined;
        this.continued = continued;
        this.openings = openings;
        this.words = words;
    }

    /** @param order number of the order to correct; @param seenOn when officers saw that it was not obeyed; @param second the other officer of the new case */
    public record Refused(int party, String order, LocalDate orderedOn, LocalDate seenOn, String what, PersonId second) {}

    /** @return the new case. @throws cn.dangchang.shared.Refusal {@link cn.dangchang.penalty.RecurrenceGround} and those of an opening */
    public MatterNumber open(MatterNumber number, Refused refused) {
        var file = room.seen(number);
        room.locked(number);
        SharedGround.NOT_FOR_YOU.refuseIf(!room.officerSide(number));
        var fine = fined.of(number, refused.party()).orElseThrow(NOT_FINED::refusal);
        FINE_UNDER_REMEDY.refuseIf(fine.remedies().stream().anyMatch(each -> each.until() == null), fine.documentNumber());
        requireTold(refused, fine);
        var counted = count(number, refused, fine);
        NO_DAY_LEFT.refuseAtIf(counted.days() == 0, "seenOn", counted.from());
        var text = words.of("daily-fact", fine.party(), fine.documentNumber(), words.yuan(fine.yuan()), words.day(refused.orderedOn()), refused.order().strip(),
                words.day(refused.seenOn()), refused.what().strip(), words.day(counted.from()), words.day(counted.until()), counted.days(), words.yuan(counted.total()));
        var opened = openings.continued(number, refused.party(), text, refused.second());
        continued.saveAndFlush(ContinuedFine.of(number, refused, counted, opened, room.actor(), room.today()));
        room.note(file.number(), "case-continued", Map.of("own", opened.value(), "days", counted.days(), "total", counted.total().toPlainString()));
        return opened;
    }

    private void requireTold(Refused refused, Fines.Fine fine) {
        ORDER_INCOMPLETE.refuseAtIf(refused.order() == null || refused.order().isBlank(), "order");
        ORDER_INCOMPLETE.refuseAtIf(refused.orderedOn() == null, "orderedOn");
        ORDER_ON_IMPOSSIBLE_DAY.refuseAtIf(refused.orderedOn().isAfter(room.today()), "orderedOn");
        SEEN_BEFORE_THE_FINE.refuseAtIf(refused.seenOn() == null || refused.seenOn().isBefore(fine.servedOn()), "seenOn", fine.servedOn());
        SEEN_LATER.refuseAtIf(refused.seenOn().isAfter(room.today()), "seenOn");
        REFUSAL_NOT_DESCRIBED.refuseAtIf(refused.what() == null || refused.what().isBlank(), "what");
    }

    /** @return the days, none of them counted before. */
    DailyPenalty count(MatterNumber number, Refused refused, Fines.Fine fine) {
        return fined.count(room.seen(number).agency(), refused.orderedOn(), last(number, refused.party()), refused.seenOn(), fine.yuan());
    }

    private LocalDate last(MatterNumber number, int party) {
        return continued.findByMatterAndPartyOrderByCountedFrom(number.value(), party).stream().map(ContinuedFine::until).reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public List<ContinuedFine.Line> of(MatterNumber number) {
        return continued.findByMatterOrderByCountedFrom(number.value()).stream().map(ContinuedFine::view).toList();
    }
}
