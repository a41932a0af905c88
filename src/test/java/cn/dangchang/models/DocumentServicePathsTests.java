package cn.dangchang.models;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a service. */
class DocumentServicePathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void aReceiptEndsTheService() {
        begun().done("serve-document", "announced", false).done("record-receipt", "delivered", true).endedAt("document-served");
    }

    @Test
    void aFailedAttemptGoesBackToTheChoice() {
        begun().done("serve-document", "announced", false).done("record-receipt", "delivered", false).waitsAt("serve-document");
    }

    @Test
    void anAnnouncementRunsItsTermAndIsConfirmedByAPerson() {
        begun().done("serve-document", "announced", true).done("post-announcement").waitsAt().timeRunsOut("announcement-expired")
                .waitsAt("confirm-announced-service").done("confirm-announced-service").endedAt("announcement-served");
    }

    private Run begun() {
        return Run.start(bare, "document-service", "SD-2026-0001", Map.of("announced", false, "delivered", false));
    }
}
