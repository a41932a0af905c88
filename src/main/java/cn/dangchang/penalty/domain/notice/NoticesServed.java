package cn.dangchang.penalty.domain.notice;

import cn.dangchang.documents.DocumentServed;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a notice was served: the days of the rights begin, and the process goes on where it waited for this. */
@Component
class NoticesServed {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticeClocks clocks;
    private final NoticeProcess process;

    NoticesServed(CaseDoor door, NoticeBook book, NoticeClocks clocks, NoticeProcess process) {
        this.door = door;
        this.book = book;
        this.clocks = clocks;
        this.process = process;
    }

    @EventListener
    void on(DocumentServed event) {
        book.byDocument(event.document()).ifPresent(notice -> served(notice, event));
    }

    private void served(PartyNotice notice, DocumentServed event) {
        var file = door.locked(event.matter());
        clocks.served(notice, file.agency(), event.servedOn());
        var now = notice.view();
        door.note(event.matter(), "party-notice-served", Map.of("party", now.party(), "on", event.servedOn().toString()));
        if (!Boolean.TRUE.equals(now.told().onSpot())) {
            process.tell(now, PenaltyNoticeWords.SERVED);
        }
    }
}
