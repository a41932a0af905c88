package cn.dangchang.penalty.domain.summary;

import cn.dangchang.penalty.domain.execution.FineOwner;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import org.springframework.stereotype.Component;

/** Who may see the fines of a summary penalty, and who may work on them. */
@Component
class SummaryFines implements FineOwner {
    private final SummaryDesk desk;

    SummaryFines(SummaryDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.SUMMARY_PENALTY;
    }

    @Override
    public void requireMaySee(MatterNumber matter) {
        desk.seen(matter);
    }

    @Override
    public void requireOfficerSide(MatterNumber matter) {
        desk.mine(matter);
    }
}
