package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.PartyProceedings.HearingHeld;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers write down that a party asks for a hearing, takes that back, or gives both rights up in writing. */
@Service
@Transactional
public class AskingForHearing {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticeClocks clocks;
    private final NoticeProcess process;
    private final PartyHeard heard;

    AskingForHearing(CaseDoor door, NoticeBook book, NoticeClocks clocks, NoticeProcess process, PartyHeard heard) {
        this.door = door;
        this.book = book;
        this.clocks = clocks;
        this.process = process;
        this.heard = heard;
    }

    /** @throws cn.dangchang.shared.Refusal HEARING_NOT_OFFERED, HEARING_ASKED_TOO_LATE, PAPER_NEEDED */
    public void ask(MatterNumber number, int party, LocalDate on, String by, boolean orally, UUID paper) {
        door.mine(number);
        book.current(number, party).ask(on, by, orally, paper, door.today());
        door.note(number, "hearing-asked", Map.of("party", party, "on", on.toString()));
    }

    /** Ends the hearing wherever it stands before it was held. */
    public void withdraw(MatterNumber number, int party, LocalDate on, UUID paper) {
        door.mine(number);
        var notice = book.current(number, party);
        NoticeGround.HEARING_ALREADY_HELD.refuseIf(heard.hearing(notice.view()).filter(HearingHeld::held).isPresent());
        notice.withdraw(on, paper, door.today());
        door.note(number, "hearing-withdrawn", Map.of("party", party, "on", on.toString()));
        if (notice.view().review() != null) {
            process.tell(notice.view(), PenaltyNoticeWords.HEARING_WITHDRAWN);
            heard.over(number, party);
        }
    }

    public void waive(MatterNumber number, int party, LocalDate on, UUID paper) {
        door.mine(number);
        var notice = book.current(number, party);
        notice.waive(on, paper, door.today());
        clocks.over(notice.view(), "rights-waived");
        process.tell(notice.view(), PenaltyNoticeWords.WAIVED);
        door.note(number, "rights-waived", Map.of("party", party, "on", on.toString()));
    }
}
