package cn.dangchang.models;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a stop of supply. */
class PowerCutPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void whatTheHeadDecidedIsNoticedCutAndRestored() {
        noticed().done("cut-power").waitsAt("restore-supply").done("restore-supply").done("approve-restoration", "restorationApproved", false)
                .waitsAt("restore-supply").done("restore-supply").done("approve-restoration", "restorationApproved", true)
                .waitsAt("record-restoration").done("record-restoration").endedAt("supply-restored");
    }

    @Test
    void anOrderObeyedInTimeSparesTheCut() {
        noticed().done("cut-power", "obeyed", true).endedAt("order-obeyed");
        begun().done("apply-power-cut").done("review-power-cut", "reviewed", true).done("decide-power-cut", "cutDecision", "approved")
                .done("notify-power-cut", "obeyed", true).endedAt("order-obeyed-unnotified");
    }

    @Test
    void anApplicationIsReturnedRefusedOrTakenBack() {
        begun().done("apply-power-cut").done("review-power-cut", "reviewed", false).waitsAt("apply-power-cut").done("apply-power-cut")
                .done("review-power-cut", "reviewed", true).done("decide-power-cut", "cutDecision", "returned").waitsAt("apply-power-cut")
                .done("apply-power-cut").done("review-power-cut", "reviewed", true).done("decide-power-cut", "cutDecision", "refused")
                .endedAt("power-cut-refused");
        begun().done("apply-power-cut", "withdrawn", true).endedAt("power-cut-withdrawn");
    }

    private Run begun() {
        return Run.start(bare, "power-cut", "HX-TD2026-0001", Map.of("withdrawn", false, "reviewed", false, "cutDecision", "returned", "obeyed", false,
                "restorationApproved", false));
    }

    private Run noticed() {
        return begun().done("apply-power-cut").done("review-power-cut", "reviewed", true).done("decide-power-cut", "cutDecision", "approved")
                .done("notify-power-cut").waitsAt("cut-power");
    }
}
