package cn.dangchang.penalty.domain.notice;

import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复核: the officers answer what was stated; what changed since is told again, and a statement never makes the penalty heavier (行政处罚法 45). */
@Service
@Transactional
public class ReviewingDefence {
    private final CaseDoor door;
    private final NoticeBook book;
    private final NoticeClocks clocks;
    private final PartyHeard heard;

    ReviewingDefence(CaseDoor door, NoticeBook book, NoticeClocks clocks, PartyHeard heard) {
        this.door = door;
        this.book = book;
        this.clocks = clocks;
        this.heard = heard;
    }

    /** @return whether a hearing was asked for and has to be held. */
    public boolean review(MatterNumber number, int party, String answer, String accepted, boolean renotify) {
        door.mine(number);
        var notice = book.current(number, party);
        var before = notice.view();
        notice.review(DefenceReview.of(answer, accepted, door.actor(), door.today(), renotify), door.today());
        var change = book.change(before);
        requireNotHeavier(before, change.orElse(null));
        NoticeGround.NOTHING_CHANGED.refuseAtIf(renotify && change.filter(ChargeChange::mustBeTold).isEmpty(), "way");
        NoticeGround.NOTICE_OUTDATED.refuseAtIf(!renotify && change.filter(ChargeChange::mustBeTold).isPresent(), "way");
        clocks.over(before, "rights-over");
        door.note(number, "defence-reviewed", Map.of("party", party, "accepted", accepted, "renotify", renotify));
        boolean hearing = before.hearingStands() && !renotify;
        if (renotify) {
            book.add(number, party, book.draft(number).version()).runsAs(before.processInstance());
        } else if (!hearing) {
            heard.over(number, party);
        }
        return hearing;
    }

    /** More for the same facts, after the party spoke up, can only be for its speaking up. */
    static void requireNotHeavier(NoticeFile notice, ChargeChange change) {
        boolean spoke = !notice.statements().isEmpty() || notice.request() != null;
        NoticeGround.HEAVIER_FOR_DEFENCE.refuseIf(spoke && change != null && change.heavier() && change.sameGrounds());
    }
}
