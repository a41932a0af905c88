package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.CLOSING_NOT_APPLIED_FOR;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NOT_FILED;

import cn.dangchang.penalty.SummaryPenaltyClosed;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 结案: filed, paid and corrected; applied for by an officer, reviewed, approved by a leader. */
@Service
@Transactional
public class ClosingSummary {
    private final SummaryDesk desk;
    private final PunishedFindings corrections;
    private final FineExecution execution;
    private final ClosingSheet sheet;
    private final ApplicationEventPublisher events;

    ClosingSummary(SummaryDesk desk, PunishedFindings corrections, FineExecution execution, ClosingSheet sheet, ApplicationEventPublisher events) {
        this.desk = desk;
        this.corrections = corrections;
        this.execution = execution;
        this.sheet = sheet;
        this.events = events;
    }

    /** Every fine is paid, and what was collected is handed in. @throws cn.dangchang.shared.Refusal FINE_NOT_PAID, CASH_NOT_HANDED_IN */
    public void collected(MatterNumber number) {
        var penalty = desk.mine(number);
        execution.requireSettled(number);
        desk.note(penalty, "fines-collected", Map.of());
    }

    /** @throws cn.dangchang.shared.Refusal DECISION_NOT_FILED, FINE_NOT_PAID, CASH_NOT_HANDED_IN, CORRECTION_NOT_VERIFIED, CORRECTION_NOT_CONFIRMED */
    public void apply(MatterNumber number, boolean correctionConfirmed, String execution) {
        var penalty = desk.mine(number);
        requireDone(penalty);
        corrections.requireVerified(penalty, correctionConfirmed);
        penalty.closing(Closing.applied(desk.actor(), desk.today(), sheet.result(penalty), execution));
        desk.note(penalty, "closing-applied", Map.of());
    }

    public void review(MatterNumber number, boolean passed, String opinion) {
        var penalty = desk.open(number);
        penalty.closing(applied(penalty).reviewed(passed, desk.actor(), desk.today(), opinion));
        desk.note(penalty, passed ? "closing-reviewed" : "closing-returned", Map.of());
    }

    public void approve(MatterNumber number, boolean agreed, String opinion) {
        var penalty = desk.open(number);
        requireDone(penalty);
        penalty.closing(applied(penalty).approved(agreed, desk.actor(), desk.today(), opinion));
        if (!agreed) {
            desk.note(penalty, "closing-returned", Map.of());
            return;
        }
        var issued = sheet.issue(penalty, desk.today());
        penalty.closing(penalty.closing().issued(issued.id(), issued.number()));
        penalty.close(desk.today());
        sheet.clocks().endAll(penalty);
        desk.note(penalty, "summary-closed", Map.of("document", issued.id().toString()));
        events.publishEvent(new SummaryPenaltyClosed(penalty.visit(), penalty.number(), desk.today()));
    }

    private void requireDone(SummaryPenalty penalty) {
        DECISION_NOT_FILED.refuseIf(penalty.filing() == null);
        execution.requireSettled(penalty.number());
    }

    private static Closing applied(SummaryPenalty penalty) {
        CLOSING_NOT_APPLIED_FOR.refuseIf(penalty.closing() == null);
        return penalty.closing();
    }
}
