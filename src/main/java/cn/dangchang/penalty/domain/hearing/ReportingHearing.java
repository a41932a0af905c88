package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.penalty.domain.notice.PartyHeard;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair reports; a leader who has no part in the case gives an opinion; or the hearing was given up. */
@Service
@Transactional
public class ReportingHearing {
    private final CaseDoor door;
    private final NoticeReading notices;
    private final Hearings hearings;
    private final HearingRoom room;
    private final PartyHeard heard;

    ReportingHearing(CaseDoor door, NoticeReading notices, Hearings hearings, HearingRoom room, PartyHeard heard) {
        this.door = door;
        this.notices = notices;
        this.hearings = hearings;
        this.room = room;
        this.heard = heard;
    }

    public void report(MatterNumber number, int party, String summary, String opinion) {
        door.open(number);
        var hearing = hearing(number, party);
        HearingGround.NOT_THE_CHAIR.refuseIf(!hearing.panel().chair().equals(door.actor()));
        hearing.report(summary, opinion, door.today());
        door.note(number, "hearing-reported", Map.of("party", party));
    }

    /** With it the report is issued and the party's proceedings are over. */
    public void review(MatterNumber number, int party, String opinion) {
        var file = door.led(number);
        var hearing = hearing(number, party);
        HearingGround.REVIEWER_OF_THE_CASE.refuseIf(file.officers().contains(door.actor()) || hearing.panel().all().contains(door.actor()));
        hearing.reviewed(opinion, door.actor(), door.today());
        var issued = room.papers().report(file, hearing.view(), door.today());
        hearing.issued(issued.id(), issued.number());
        door.note(number, "hearing-report-reviewed", Map.of("party", party, "document", issued.id().toString()));
        heard.over(number, party);
    }

    /** The party stayed away or left: nothing is reported, the hearing is given up. */
    public void givenUp(MatterNumber number, int party) {
        heard.over(number, party);
    }

    private Hearing hearing(MatterNumber number, int party) {
        return hearings.findByNotice(notices.current(number, party).id()).orElseThrow(HearingGround.NO_HEARING::refusal);
    }
}
