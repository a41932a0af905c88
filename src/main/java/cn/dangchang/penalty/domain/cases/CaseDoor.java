package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The case as the other parts of the procedure open it: locked for a command, in the acting person's scope, with the day and the trail. */
@Component
public class CaseDoor {
    private final CaseDesk desk;
    private final CaseMatters matters;
    private final CaseSigning signing;

    CaseDoor(CaseDesk desk, CaseMatters matters, CaseSigning signing) {
        this.desk = desk;
        this.matters = matters;
        this.signing = signing;
    }

    /** @return the open case, locked until the transaction ends. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU, ALREADY_CLOSED */
    public PenaltyCaseFile open(MatterNumber number) {
        return desk.open(number).view();
    }

    /** The same, for those who work on it. */
    public PenaltyCaseFile mine(MatterNumber number) {
        return desk.mine(number).view();
    }

    /** The same, for a leader of the agency. */
    public PenaltyCaseFile led(MatterNumber number) {
        desk.scope().requireLeader();
        return open(number);
    }

    /** The same, for those who work on it and for leaders. */
    public PenaltyCaseFile mineOrLed(MatterNumber number) {
        return leads() ? open(number) : mine(number);
    }

    public boolean leads() {
        return desk.scope().leads();
    }

    public boolean officerSide(MatterNumber number) {
        return desk.scope().officerSide(desk.seen(number), desk.actor());
    }

    public PenaltyCaseFile seen(MatterNumber number) {
        return desk.seen(number).view();
    }

    /** @return the case, locked, whoever acts; for what the house does by itself. */
    public PenaltyCaseFile locked(MatterNumber number) {
        return matters.lockByNumber(number.value()).orElseThrow().view();
    }

    /** @return the same. @throws cn.dangchang.shared.Refusal NOT_FILED */
    public PenaltyCaseFile filed(PenaltyCaseFile file) {
        CaseGround.NOT_FILED.refuseIf(file.filing() == null || file.filing().filedOn() == null);
        return file;
    }

    /** @throws cn.dangchang.shared.Refusal CASE_SUSPENDED */
    public void requireRunning(PenaltyCaseFile file) {
        CaseGround.CASE_SUSPENDED.refuseIf(file.suspended());
    }

    /** The present officers, two at least, certified today, none standing aside. */
    public void requireOfficers(MatterNumber number) {
        requireTwoOf(number, desk.seen(number).officers());
    }

    /** Officers of the case, two at least, certified today, none standing aside (行政处罚法 42). */
    public void requireTwoOf(MatterNumber number, List<PersonId> acting) {
        requireTwoOf(number, acting, desk.today());
    }

    /** The same on another day. */
    public void requireTwoOf(MatterNumber number, List<PersonId> acting, LocalDate day) {
        signing.requireTwoOf(matters.findByNumber(number.value()).orElseThrow(), acting, day);
    }

    /** What is proposed is submitted, or open to change again. */
    public void submitted(MatterNumber number, boolean yes) {
        desk.open(number).submitted(yes);
    }

    public void requireLeader() {
        desk.scope().requireLeader();
    }

    public PersonId actor() {
        return desk.actor();
    }

    public LocalDate today() {
        return desk.today();
    }

    public Instant now() {
        return desk.now();
    }

    public String name(PersonId person) {
        return signing.name(person);
    }

    public void note(MatterNumber number, String action, Map<String, ?> facts) {
        desk.note(matters.findByNumber(number.value()).orElseThrow(), action, facts);
    }

    /** What the house does by itself, when a timer runs out. */
    public void noteForHouse(MatterNumber number, String action) {
        desk.noteForHouse(number, action);
    }
}
