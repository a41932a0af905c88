package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The case as the other parts of the procedure may use it: locked for a command, in the acting person's scope, with its trail. */
@Component
public class CaseDoor {
    private final CaseDesk desk;
    private final CaseSigning signing;

    CaseDoor(CaseDesk desk, CaseSigning signing) {
        this.desk = desk;
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

    public PenaltyCaseFile seen(MatterNumber number) {
        return desk.seen(number).view();
    }

    /** @throws cn.dangchang.shared.Refusal CASE_SUSPENDED */
    public void requireRunning(PenaltyCaseFile file) {
        CaseGround.CASE_SUSPENDED.refuseIf(file.suspended());
    }

    /** The present officers, two at least, certified today, none standing aside. */
    public void requireOfficers(MatterNumber number) {
        var some = desk.seen(number);
        signing.requireTwoOf(some, some.officers(), desk.today());
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

    public void note(MatterNumber number, String action, Map<String, ?> facts) {
        desk.note(desk.seen(number), action, facts);
    }
}
