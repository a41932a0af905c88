package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.penalty.CoercionFile.Disposal;
import cn.dangchang.penalty.ReleaseReason;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is lifted without anybody's decision: the term ran out (行政强制法 28), or the approval did not come (19). The return is a task. */
@Service
@Transactional
public class Lifting {
    private final CoercionDesk desk;
    private final SeizureClocks clocks;

    Lifting(CoercionDesk desk, SeizureClocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    /** Nothing may be held any more; the decision that was not made in time is a release. */
    public void termRanOut(MatterNumber number) {
        var coercion = desk.forHouse(number);
        lift(coercion, ReleaseReason.TERM_ENDED, "seizure-released-by-term");
    }

    /** The twenty-four hours have run without an approval; nothing happens where it was refused in time. */
    public void lateApprovalMissed(MatterNumber number) {
        notApproved(desk.forHouse(number));
    }

    void notApproved(Coercion coercion) {
        if (coercion.view().liftedOn() == null) {
            lift(coercion, ReleaseReason.NOT_APPROVED, "seizure-lifted-unapproved");
        }
    }

    private void lift(Coercion coercion, ReleaseReason reason, String action) {
        coercion.dispose(new Disposal("release", reason, null, null, null, desk.today()));
        coercion.lift(desk.today());
        clocks.endAll(coercion.number(), reason.word());
        desk.note(coercion.number(), action, Map.of());
    }
}
