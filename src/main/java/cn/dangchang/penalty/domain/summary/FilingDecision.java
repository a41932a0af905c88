package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.FILED_BY_A_DECIDING_OFFICER;
import static cn.dangchang.penalty.PenaltyGround.FILING_NEEDS_CONFIRMATION;

import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 备案: a leader who did not decide it confirms to have read the decision. */
@Service
@Transactional
public class FilingDecision {
    private final SummaryDesk desk;
    private final SummaryClocks clocks;

    FilingDecision(SummaryDesk desk, SummaryClocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    public void file(MatterNumber number, boolean confirmed, String note) {
        var penalty = desk.open(number);
        FILED_BY_A_DECIDING_OFFICER.refuseIf(penalty.decidedBy(desk.actor()));
        FILING_NEEDS_CONFIRMATION.refuseAtIf(!confirmed, "confirmed");
        penalty.file(new Filing(desk.actor().value(), desk.today(), note));
        clocks.endFiling(penalty);
        desk.note(penalty, "decision-filed", Map.of());
    }
}
