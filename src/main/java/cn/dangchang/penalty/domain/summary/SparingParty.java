package cn.dangchang.penalty.domain.summary;

import cn.dangchang.penalty.PenaltyAskedInstead;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.SparingGround;
import cn.dangchang.penalty.SummaryPenaltyClosed;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing is imposed on the spot: officers propose it for a ground of the law, a leader agrees or sends it back. */
@Service
@Transactional
public class SparingParty {
    private final SummaryDesk desk;
    private final SummaryClocks clocks;
    private final ApplicationEventPublisher events;

    SparingParty(SummaryDesk desk, SummaryClocks clocks, ApplicationEventPublisher events) {
        this.desk = desk;
        this.clocks = clocks;
        this.events = events;
    }

    public void propose(MatterNumber number, SparingGround ground, String reason) {
        var penalty = desk.mine(number);
        penalty.spare(Sparing.proposed(ground, reason, desk.actor(), desk.today()));
        desk.note(penalty, "sparing-proposed", Map.of("ground", ground.word()));
    }

    /** Agreed, the matter ends; where the ordinary procedure fits instead, it is asked for. */
    public void decide(MatterNumber number, boolean agrees, String opinion) {
        var penalty = desk.open(number);
        penalty.requireUndecided();
        PenaltyGround.SPARING_NEEDS_A_GROUND.refuseIf(penalty.sparing() == null);
        penalty.spare(penalty.sparing().decided(agrees, opinion, desk.actor(), desk.today()));
        desk.note(penalty, agrees ? "sparing-agreed" : "sparing-refused", Map.of("ground", penalty.sparing().ground().word()));
        if (agrees) {
            if (penalty.sparing().ground() == SparingGround.ORDINARY_PROCEDURE) {
                events.publishEvent(new PenaltyAskedInstead(penalty.number(), penalty.visit(), penalty.findings()));
            }
            clocks.endAll(penalty);
            penalty.close(desk.today());
            events.publishEvent(new SummaryPenaltyClosed(penalty.visit(), penalty.number(), desk.today()));
        }
    }
}
