package cn.dangchang.inspection.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The visit's file on its way: bound, received, archived. */
@Embeddable
record Binder(String boundBy, Instant boundAt, String missingReason, String receivedBy, Instant receivedAt, String location, String archivedBy,
              Instant archivedAt, String archiveNumber, String retention) {
    static Binder bound(String by, Instant at, String missingReason) {
        return new Binder(by, at, missingReason, null, null, null, null, null, null, null);
    }

    Binder received(String by, Instant at, String location) {
        return new Binder(boundBy, boundAt, missingReason, by, at, location, null, null, null, null);
    }

    Binder archived(String by, Instant at, String number, String retention) {
        return new Binder(boundBy, boundAt, missingReason, receivedBy, receivedAt, location, by, at, number, retention);
    }
}
