package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.organisation.People;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.NoticeGround;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader appoints who hears; the officers set the day and give the notice to be served. */
@Service
@Transactional
public class PreparingHearing {
    private final CaseDoor door;
    private final NoticeReading notices;
    private final Hearings hearings;
    private final HearingRoom room;
    private final People people;

    PreparingHearing(CaseDoor door, NoticeReading notices, Hearings hearings, HearingRoom room, People people) {
        this.door = door;
        this.notices = notices;
        this.hearings = hearings;
        this.room = room;
        this.people = people;
    }

    /** @throws cn.dangchang.shared.Refusal {@link HearingGround}, NOT_FOR_YOU */
    public void appoint(MatterNumber number, int party, Panel panel) {
        var file = door.led(number);
        HearingGround.APPOINTED_BY_AN_OFFICER.refuseIf(file.officers().contains(door.actor()));
        var notice = notices.current(number, party);
        NoticeGround.HEARING_NOT_ASKED.refuseIf(!notice.hearingStands());
        panel.requireFit(file,
                each -> people.find(each).filter(person -> person.active() && person.agency().equals(file.agency())).isPresent());
        hearings.saveAndFlush(Hearing.of(notice.id(), number, party, panel, door.actor(), door.today()));
        door.note(number, "hearing-panel-appointed", Map.of("party", party, "members", panel.all().stream().map(PersonId::value).toList()));
    }

    /** @throws cn.dangchang.shared.Refusal LATER_THAN_SEVEN_DAYS, PLACE_MISSING, CLOSED_WITHOUT_REASON */
    public void set(MatterNumber number, int party, HearingFile.Setting setting) {
        var file = door.mine(number);
        var notice = notices.current(number, party);
        var hearing = hearings.findByNotice(notice.id()).orElseThrow(HearingGround.NO_HEARING::refusal);
        var lastService = room.day().lastService(setting.at().toLocalDate(), file.agency());
        var sitting = hearing.set(setting, lastService, door.today());
        var issued = room.papers().notice(file, hearing.view(), sitting.view(), notice.told().contact(), door.actor(), door.today());
        sitting.noticed(issued.id(), issued.number(), door.today());
        room.clocks().set(hearing.view());
        door.note(number, "hearing-noticed", Map.of("party", party, "at", setting.at().toString(), "document", issued.id().toString()));
    }
}
