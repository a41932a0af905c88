package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A party's proceedings are over; with the last one the case goes on, at the end of the transaction, when its process waits for it. */
@Component
public class PartyHeard {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticeProcess process;
    private final List<HearingAnswers> hearings;
    private final ApplicationEventPublisher events;

    PartyHeard(CaseDoor door, NoticeBook book, NoticeProcess process, List<HearingAnswers> hearings, ApplicationEventPublisher events) {
        this.door = door;
        this.book = book;
        this.process = process;
        this.hearings = hearings;
        this.events = events;
    }

    record Checked(MatterNumber number) {}

    public void over(MatterNumber number, int party) {
        door.locked(number);
        book.current(number, party).over(door.today());
        door.note(number, "party-proceedings-over", Map.of("party", party));
        check(number);
    }

    /** Perhaps nobody has to be heard any more. */
    void check(MatterNumber number) {
        events.publishEvent(new Checked(number));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(Checked checked) {
        var file = door.locked(checked.number());
        boolean all = book.draft(checked.number()).penalties().stream().allMatch(each -> book.newest(checked.number(), each.party())
                .map(PartyNotice::view).filter(notice -> notice.heardOn() != null).isPresent());
        if (all) {
            process.tellCase(file.processInstance());
        }
    }

    Optional<HearingHeld> hearing(NoticeFile notice) {
        return hearings.stream().flatMap(each -> each.of(notice).stream()).findFirst();
    }
}
