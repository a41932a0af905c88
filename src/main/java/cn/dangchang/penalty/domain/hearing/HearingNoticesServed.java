package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.documents.DocumentServed;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that the notice of a hearing was served; a hearing that was given up meanwhile only keeps the day. */
@Component
class HearingNoticesServed {
    private final CaseDoor door;
    private final Hearings hearings;
    private final NoticeReading notices;
    private final Processes processes;

    HearingNoticesServed(CaseDoor door, Hearings hearings, NoticeReading notices, @Lazy Processes processes) {
        this.door = door;
        this.hearings = hearings;
        this.notices = notices;
        this.processes = processes;
    }

    @EventListener
    void on(DocumentServed event) {
        hearings.byDocument(event.document()).ifPresent(hearing -> served(hearing, event));
    }

    private void served(Hearing hearing, DocumentServed event) {
        door.locked(event.matter());
        var notice = notices.current(event.matter(), hearing.view().party());
        if (!notice.hearingStands() || notice.heardOn() != null || hearing.view().last().outcome() != null) {
            return;
        }
        hearing.current().served(event.servedOn());
        door.note(event.matter(), "hearing-notice-served", Map.of("party", hearing.view().party(), "on", event.servedOn().toString()));
        processes.correlate(PenaltyNoticeWords.HEARING_NOTICE_SERVED, notice.processInstance(), Outcome.done());
    }
}
