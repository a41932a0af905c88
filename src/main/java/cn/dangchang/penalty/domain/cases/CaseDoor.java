package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The case as the further parts of the procedure open it: locked and in scope, with the day and the trail. */
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

    /** @return the open case, locked; the acting person works on it. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU, ALREADY_CLOSED */
    public PenaltyCaseFile mine(MatterNumber number) {
        return desk.mine(number).view();
    }

    /** @return the open case, locked; the acting person may see it. */
    public PenaltyCaseFile open(MatterNumber number) {
        return desk.open(number).view();
    }

    /** The same for a leader of the agency. */
    public PenaltyCaseFile led(MatterNumber number) {
        desk.scope().requireLeader();
        return open(number);
    }

    public PenaltyCaseFile seen(MatterNumber number) {
        return desk.seen(number).view();
    }

    /** @return the case, locked, whoever acts; for what the house does by itself. */
    public PenaltyCaseFile locked(MatterNumber number) {
        return matters.lockByNumber(number.value()).orElseThrow().view();
    }

    /** Officers of the case, two at least, certified today, none standing aside (行政处罚法 42). */
    public void requireTwoOf(MatterNumber number, List<PersonId> acting) {
        signing.requireTwoOf(matters.findByNumber(number.value()).orElseThrow(), acting, desk.today());
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
}
