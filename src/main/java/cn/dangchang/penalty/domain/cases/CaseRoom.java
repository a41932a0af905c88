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

/** The case as its other parts meet it: locked and in scope for a command, its officers, its trail. */
@Component
public class CaseRoom {
    private final CaseDesk desk;
    private final CaseSigning signing;

    CaseRoom(CaseDesk desk, CaseSigning signing) {
        this.desk = desk;
        this.signing = signing;
    }

    /** @return the filed case, locked; the acting person works on it. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU, NOT_FILED, ALREADY_CLOSED */
    public PenaltyCaseFile mine(MatterNumber number) {
        return filed(desk.mine(number));
    }

    /** The same for who decides about it. */
    public PenaltyCaseFile decided(MatterNumber number) {
        return filed(desk.open(number));
    }

    public PenaltyCaseFile seen(MatterNumber number) {
        return desk.seen(number).view();
    }

    public boolean officerSide(MatterNumber number) {
        return desk.scope().officerSide(desk.seen(number), desk.actor());
    }

    /** Officers of the case, two at least, certified on the day, none standing aside. */
    public void requireTwoOf(MatterNumber number, List<PersonId> acting, LocalDate day) {
        signing.requireTwoOf(desk.open(number), acting, day);
    }

    public void note(MatterNumber number, String action, Map<String, ?> facts) {
        desk.note(desk.seen(number), action, facts);
    }

    public void noteForHouse(MatterNumber number, String action) {
        desk.noteForHouse(number, action);
    }

    public PersonId actor() {
        return desk.actor();
    }

    public Instant now() {
        return desk.now();
    }

    public LocalDate today() {
        return desk.today();
    }

    private static PenaltyCaseFile filed(PenaltyCase some) {
        CaseGround.NOT_FILED.refuseIf(!some.filed());
        return some.view();
    }
}
