package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the later parts of the procedure begin and end: the case, locked and in scope; the day; the note in the trail. */
@Component
public class CaseRoom {
    private final CaseDesk desk;
    private final CaseMatters matters;

    CaseRoom(CaseDesk desk, CaseMatters matters) {
        this.desk = desk;
        this.matters = matters;
    }

    /** @return the open case, locked until the transaction ends; the acting person must be able to see it. */
    public PenaltyCaseFile open(MatterNumber number) {
        return desk.open(number).view();
    }

    /** The same, for those who work on it. */
    public PenaltyCaseFile mine(MatterNumber number) {
        return desk.mine(number).view();
    }

    /** The same, for leaders of the agency. */
    public PenaltyCaseFile led(MatterNumber number) {
        var file = open(number);
        desk.scope().requireLeader();
        return file;
    }

    /** The same, for those who work on it and for leaders. */
    public PenaltyCaseFile mineOrLed(MatterNumber number) {
        return leads() ? open(number) : mine(number);
    }

    public PenaltyCaseFile seen(MatterNumber number) {
        return desk.seen(number).view();
    }

    /** Locked, without an acting person's scope: for what follows from an event. */
    public PenaltyCaseFile forHouse(MatterNumber number) {
        return matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal).view();
    }

    public boolean leads() {
        return desk.scope().actor().is(Role.LEADER) || desk.scope().actor().is(Role.HEAD);
    }

    public PersonId actor() {
        return desk.actor();
    }

    public LocalDate today() {
        return desk.today();
    }

    public void note(MatterNumber number, String action, Map<String, ?> facts) {
        desk.note(matters.findByNumber(number.value()).orElseThrow(), action, facts);
    }
}
