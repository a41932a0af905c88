package cn.dangchang.models;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of the execution of a fine. */
class FineExecutionPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void theStepsFollowEachOtherUntilTheCourtIsAppliedTo() {
        overdue().done("remind-payment").done("decide-surcharge").done("notify-enforcement").done("apply-court-enforcement")
                .done("sign-court-application", "applicationSigned", true).endedAt("court-applied-to");
    }

    @Test
    void anApplicationThatIsReturnedIsDrawnUpAgain() {
        overdue().done("remind-payment").done("decide-surcharge").done("notify-enforcement").done("apply-court-enforcement")
                .done("sign-court-application", "applicationSigned", false).waitsAt("apply-court-enforcement");
    }

    @Test
    void paymentEndsItAtAnyStep() {
        overdue().hears("fine-settled").endedAt("execution-over");
        overdue().done("remind-payment").done("decide-surcharge").done("notify-enforcement").hears("fine-settled").endedAt("execution-over");
    }

    private Run overdue() {
        return Run.start(bare, "fine-execution", "DC-2026-0001", Map.of("applicationSigned", false));
    }
}
